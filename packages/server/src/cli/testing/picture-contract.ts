// The JSON that other programs rely on, field by field, written down apart from the product's own schema: schema 1 of `samsyn picture`.

type Check = (value: unknown, at: string) => string[];

const fail = (at: string, wanted: string, value: unknown): string[] => [`${at}: ${wanted}, found ${JSON.stringify(value)?.slice(0, 60)}`];
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Check = (value, at) => (typeof value === 'string' ? [] : fail(at, 'text', value));
const sentence: Check = (value, at) => (typeof value === 'string' && value.length > 0 ? [] : fail(at, 'a sentence', value));
const number: Check = (value, at) => (typeof value === 'number' && Number.isFinite(value) ? [] : fail(at, 'a number', value));
const count: Check = (value, at) => (Number.isInteger(value) && Number(value) >= 0 ? [] : fail(at, 'a count', value));
const share: Check = (value, at) => (typeof value === 'number' && value >= 0 && value <= 1 ? [] : fail(at, 'a share', value));
const yes: Check = (value, at) => (typeof value === 'boolean' ? [] : fail(at, 'true or false', value));
const matching =
  (pattern: RegExp, wanted: string): Check =>
  (value, at) =>
    typeof value === 'string' && pattern.test(value) ? [] : fail(at, wanted, value);
const day = matching(/^\d{4}-\d{2}-\d{2}$/, 'a day');
const month = matching(/^\d{4}-\d{2}$/, 'a month');
const exactly =
  (...allowed: readonly unknown[]): Check =>
  (value, at) =>
    allowed.includes(value) ? [] : fail(at, `one of ${allowed.join(' ')}`, value);
const orNull =
  (check: Check): Check =>
  (value, at) =>
    value === null ? [] : check(value, at);
const list =
  (check: Check, most = Number.POSITIVE_INFINITY): Check =>
  (value, at) =>
    !Array.isArray(value) || value.length > most
      ? fail(at, `a list of at most ${most}`, value)
      : value.flatMap((item, i) => check(item, `${at}[${i}]`));
const map =
  (check: Check): Check =>
  (value, at) =>
    isObject(value) ? Object.entries(value).flatMap(([key, item]) => check(item, `${at}.${key}`)) : fail(at, 'a map', value);
/** Every field must be there; more may stand beside them. */
const fields =
  (wanted: Readonly<Record<string, Check>>): Check =>
  (value, at) =>
    isObject(value)
      ? Object.entries(wanted).flatMap(([key, check]) => (key in value ? check(value[key], `${at}.${key}`) : [`${at}.${key}: missing`]))
      : fail(at, 'an object', value);
const pair: Check = (value, at) =>
  Array.isArray(value) && value.length === 2 && value[0] <= value[1]
    ? value.flatMap((v, i) => number(v, `${at}[${i}]`))
    : fail(at, '[low, high]', value);

const span = fields({ from: day, to: day });
const names = map(fields({ sv: sentence, en: sentence }));

export const warningCodes = [
  'source.missing_month',
  'source.hole',
  'source.overlap',
  'code.ended',
  'code.started',
  'area.renamed',
  'area.level_changed',
  'coordinates.centre',
  'reporting.immature',
  'reporting.changed',
  'place.unknown',
  'value.unmapped',
] as const;

const where: Check = (value, at) => [
  ...fields({ count: orNull(count), share: orNull(share) })(value, at),
  ...(isObject(value) && (typeof value.area === 'string') !== (typeof value.cell === 'string') ? [] : fail(at, 'an area or a cell', value)),
];

const problem = fields({
  rank: count,
  tier: exactly('sure', 'possible', 'weak'),
  kind: exactly('rising', 'falling', 'persistent', 'hotspot', 'repeat'),
  category: orNull(text),
  placeType: orNull(text),
  area: orNull(text),
  daypart: orNull(text),
  count: orNull(count),
  expected: orNull(number),
  ratio: orNull(number),
  interval: orNull(pair),
  level: exactly(0.95),
  q: orNull(share),
  followed: yes,
  verdict: exactly('rise', 'fall', 'no_clear_change', 'cannot_tell', 'not_comparable'),
  reason: orNull(text),
  smallestVisible: orNull(number),
  excess: orNull(number),
  shareOfAll: orNull(share),
  where: list(where),
  when: list(fields({ weekday: exactly(0, 1, 2, 3, 4, 5, 6), hour: count, share })),
  why: fields({ volume: number, harm: orNull(number), change: number, concentration: number, rankStability: share }),
  sv: sentence,
  en: sentence,
});

const contract = fields({
  schema: exactly(1),
  samsyn: matching(/^\d+\.\d+\.\d+/, 'a version'),
  seed: number,
  inputs: list(
    fields({ file: text, sha256: matching(/^[0-9a-f]{64}$/, 'a checksum'), profile: text, encoding: text, delimiter: orNull(text) }),
  ),
  rows: fields({
    read: count,
    accepted: count,
    quarantined: count,
    alreadyKnown: count,
    incidents: count,
    notIncidents: map(count),
    withoutPlace: count,
    withoutTime: count,
  }),
  quarantine: list(fields({ line: count, column: text, value: text, fault: text, sv: sentence, en: sentence }), 100),
  period: span,
  window: span,
  reference: orNull(span),
  warnings: list(
    fields({
      code: exactly(...warningCodes),
      source: orNull(text),
      category: orNull(text),
      area: orNull(text),
      from: orNull(day),
      to: orNull(day),
      sv: sentence,
      en: sentence,
    }),
  ),
  labels: fields({ category: names, placeType: names, area: map(fields({ sv: sentence, en: sentence, level: count })), daypart: names }),
  series: list(
    fields({ category: orNull(text), placeType: orNull(text), area: orNull(text), months: list(month), counts: list(orNull(count)) }),
  ),
  problems: list(problem),
  checked: fields({ candidates: count, families: list(fields({ name: text, size: count, budget: share })), falseDiscoveryRate: share }),
});

/** What in the value departs from the contract; empty when nothing does. */
export function contractFaults(value: unknown): string[] {
  const found = contract(value, 'picture');
  return found.length > 0 || !isObject(value) ? found : [...sums(value), ...keys(value)];
}

type Loose = Readonly<Record<string, never>>;

/** read = accepted + quarantined + alreadyKnown; a series has one count per month; ranks run from one. */
function sums(value: Record<string, unknown>): string[] {
  const { rows, series, problems } = value as unknown as {
    rows: Record<'read' | 'accepted' | 'quarantined' | 'alreadyKnown', number>;
    series: { months: string[]; counts: unknown[] }[];
    problems: { rank: number }[];
  };
  return [
    ...(rows.read === rows.accepted + rows.quarantined + rows.alreadyKnown ? [] : ['rows: read is not the sum']),
    ...series.flatMap((s, i) => (s.months.length === s.counts.length ? [] : [`series[${i}]: months and counts differ`])),
    ...problems.flatMap((p, i) => (p.rank === i + 1 ? [] : [`problems[${i}]: rank ${p.rank}`])),
  ];
}

/** Every key that a series, problem or warning uses has its label. */
function keys(value: Record<string, unknown>): string[] {
  const { labels, series, problems, warnings } = value as unknown as {
    labels: Record<'category' | 'placeType' | 'area' | 'daypart', Loose>;
    series: Record<string, string | null>[];
    problems: Record<string, string | null>[];
    warnings: Record<string, string | null>[];
  };
  const kinds = ['category', 'placeType', 'area', 'daypart'] as const;
  const used = [...series, ...problems, ...warnings].flatMap((row) => kinds.map((kind) => [kind, row[kind] ?? null] as const));
  return [...new Set(used.flatMap(([kind, key]) => (key === null || key in labels[kind] ? [] : [`labels.${kind}: no ${key}`])))];
}

// What the checks found, told to people: one warning per finding, with its stable code, in Swedish and English.
import { firstDayOfMonth, isoOfDay, monthEndIso, monthStartIso } from '../calendar/day-numbers.ts';
import type { Lang } from '../fault.ts';
import { precisionClasses } from '../incident/incident-columns.ts';
import type { PictureWarning } from '../picture/picture.ts';
import type { PictureContext } from '../picture/picture-context.ts';
import { listOf, monthName, monthSpan } from '../picture/picture-dates.ts';
import { areaIn, areaName, sourceName } from '../picture/picture-names.ts';
import { type PictureWords, sayPicture } from '../picture/picture-words.ts';
import { capital } from '../words/capital.ts';
import type { ComparabilityNote } from './check-comparability.ts';

type Words = (lang: Lang) => string;

/** Codes that make up less than this of their category are joined or lost without harm and are not told. */
const toldShare = 0.02;
const mostCodes = 12;
const mostHoles = 40;

const both = (say: Words) => ({ sv: say('sv'), en: say('en') });

/** Every warning of a picture, in the order of the codes; the same finding is told once. */
export function comparabilityWarnings(context: PictureContext, words: PictureWords): PictureWarning[] {
  const warnings: PictureWarning[] = [];
  let holes = 0;
  let codes = 0;
  for (const note of context.comparability.notes) {
    if (note.code === 'source.hole' && ++holes > mostHoles) continue;
    if (note.code === 'code.ended' || note.code === 'code.started') {
      if (note.change.share < toldShare || ++codes > mostCodes) continue;
    }
    warnings.push(noteWarning(context, words, note));
  }
  warnings.push(...abnormalYears(context), ...centrePoints(context), ...unknownPlaces(context), ...unmappedValues(context));
  const order: readonly PictureWarning['code'][] = [
    'source.missing_month',
    'source.hole',
    'source.overlap',
    'code.ended',
    'code.started',
    'area.renamed',
    'area.level_changed',
    'reporting.changed',
    'reporting.immature',
    'coordinates.centre',
    'place.unknown',
    'value.unmapped',
  ];
  return warnings
    .map((warning, i) => ({ warning, i }))
    .sort((a, b) => order.indexOf(a.warning.code) - order.indexOf(b.warning.code) || a.i - b.i)
    .map(({ warning }) => warning);
}

function noteWarning(context: PictureContext, words: PictureWords, note: ComparabilityNote): PictureWarning {
  const { data, comparability } = context;
  const first = comparability.series.firstMonth;
  const source = data.sources[note.source]?.key ?? null;
  const src = (lang: Lang) => sourceName(data.sources, note.source, lang);
  const categoryKey = (index: number) => (index < 0 ? null : words.categories[index]!.key);
  const areaKey = (index: number) => (index <= 0 ? null : (data.areas.areas[index]?.key ?? null));
  const base = { source, category: null, area: null, from: null, to: null };
  const subject = context.data.sources[note.source]?.kind ?? 'other';
  const what = (category: number, lang: Lang) =>
    category < 0 ? words.noun(subject, lang) : words.problemName(categoryKey(category), null, lang).text;
  switch (note.code) {
    case 'source.missing_month': {
      const months = note.months;
      return {
        ...base,
        code: note.code,
        from: monthStartIso(first + months[0]!),
        to: monthEndIso(first + months.at(-1)!),
        months: months.map((m) => monthStartIso(first + m).slice(0, 7)),
        ...both((lang) =>
          sayPicture(
            note.code,
            {
              k: months.length,
              src: src(lang),
              months: listOf(
                months.map((m) => monthName(first + m, lang)),
                lang,
              ),
            },
            lang,
          ),
        ),
      };
    }
    case 'source.hole': {
      const inArea = note.area > 0;
      return {
        ...base,
        code: note.code,
        category: categoryKey(note.category),
        area: areaKey(note.area),
        from: monthStartIso(first + note.from),
        to: monthEndIso(first + note.to),
        ...both((lang) =>
          sayPicture(
            inArea ? 'source.hole.area' : 'source.hole',
            {
              src: src(lang),
              n: note.counted,
              e: Math.round(note.expected),
              k: note.to - note.from + 1,
              ...words.reportsOf(categoryKey(note.category), subject, lang),
              when: during(first + note.from, first + note.to, lang),
              areaIn: inArea ? areaIn(data.areas.areas[note.area]!, lang) : '',
            },
            lang,
          ),
        ),
      };
    }
    case 'source.overlap':
      return {
        ...base,
        code: note.code,
        category: categoryKey(note.category),
        from: monthStartIso(first + note.from),
        to: monthEndIso(first + note.to),
        ...both((lang) =>
          sayPicture(
            note.code,
            {
              A: capital(src(lang)),
              b: sourceName(data.sources, note.other, lang),
              what: what(note.category, lang),
              period: monthSpan(first + note.from, first + note.to, lang),
            },
            lang,
          ),
        ),
      };
    case 'code.ended':
    case 'code.started': {
      const { change } = note;
      const code = data.incidents.codeNames[change.code] ?? '';
      const month = first + change.month;
      const ended = note.code === 'code.ended';
      return {
        ...base,
        code: note.code,
        category: categoryKey(change.category),
        from: ended ? monthEndIso(month - 1) : monthStartIso(month),
        ...both((lang) =>
          sayPicture(
            note.code,
            {
              code,
              year: String(Math.floor((ended ? month - 1 : month) / 12)),
              succ: change.joined ? 'yes' : 'no',
              codes: listOf(change.successors, lang),
            },
            lang,
          ),
        ),
      };
    }
    case 'area.level_changed': {
      const start = note.from > 0 ? note.from : note.to + 1;
      const level = data.areas.areas[note.area]?.level ?? 1;
      return {
        ...base,
        code: note.code,
        area: areaKey(note.area),
        from: monthStartIso(first + note.from),
        to: monthEndIso(first + note.to),
        ...both((lang) =>
          sayPicture(
            note.code,
            {
              area: areaName(data.areas, note.area, lang),
              date: monthName(first + start, lang),
              from: sayPicture(note.from > 0 ? 'level.upper' : 'level.lower', { level }, lang),
              to: sayPicture(note.from > 0 ? 'level.lower' : 'level.upper', { level }, lang),
            },
            lang,
          ),
        ),
      };
    }
    case 'area.renamed':
      return {
        ...base,
        code: note.code,
        area: areaKey(note.to),
        from: monthStartIso(first + note.month),
        ...both((lang) =>
          sayPicture(
            note.code,
            {
              old: areaName(data.areas, note.from, lang),
              new: areaName(data.areas, note.to, lang),
              date: monthName(first + note.month, lang),
            },
            lang,
          ),
        ),
      };
    case 'reporting.immature':
      return {
        ...base,
        code: note.code,
        from: monthStartIso(first + note.from),
        ...both((lang) => sayPicture(note.code, { w: note.weeks }, lang)),
      };
  }
}

/** "i juli 2025" */
function during(from: number, to: number, lang: Lang): string {
  return `${lang === 'sv' ? 'i' : 'in'} ${monthSpan(from, to, lang)}`;
}

function abnormalYears(context: PictureContext): PictureWarning[] {
  return (context.options.abnormalYears ?? []).map((year) => ({
    code: 'reporting.changed',
    source: null,
    category: null,
    area: null,
    from: isoOfDay(firstDayOfMonth(year * 12)),
    to: isoOfDay(firstDayOfMonth(year * 12 + 12) - 1),
    ...both((lang) => sayPicture('reporting.abnormalYear', { year: String(year) }, lang)),
  }));
}

const centres = [precisionClasses.indexOf('area-centre'), precisionClasses.indexOf('municipality-centre')];

/** Points that are the middle of an area: told per source. */
function centrePoints(context: PictureContext): PictureWarning[] {
  const { incidents, sources } = context.data;
  const points = new Float64Array(sources.length);
  const central = new Float64Array(sources.length);
  for (let row = 0; row < incidents.length; row++) {
    if (!Number.isFinite(incidents.longitude[row]!)) continue;
    points[incidents.source[row]!]! += incidents.count[row]!;
    if (centres.includes(incidents.precision[row]!)) central[incidents.source[row]!]! += incidents.count[row]!;
  }
  return sources.flatMap((source, s) =>
    central[s]! > 0
      ? [
          {
            code: 'coordinates.centre' as const,
            source: source.key,
            category: null,
            area: null,
            from: null,
            to: null,
            ...both((lang) =>
              sayPicture('coordinates.centre', { n: central[s]!, N: points[s]!, area: sayPicture('place.anArea', {}, lang) }, lang),
            ),
          },
        ]
      : [],
  );
}

function unknownPlaces(context: PictureContext): PictureWarning[] {
  const { incidents, rows, sources, areas } = context.data;
  // with areas, a point outside all of them is as little known as none; a source without any place at all is not missing them
  const inAreas = areas.areas.length > 1;
  const n = inAreas ? incidents.area.reduce((sum, area) => (area > 0 ? sum : sum + 1), 0) : rows.withoutPlace;
  if (n === 0 || (!inAreas && n >= rows.incidents)) return [];
  return [
    {
      code: 'place.unknown',
      source: sources.length === 1 ? sources[0]!.key : null,
      category: null,
      area: null,
      from: null,
      to: null,
      ...both((lang) => sayPicture('place.unknown', { n }, lang)),
    },
  ];
}

const shownValues = 5;

function unmappedValues(context: PictureContext): PictureWarning[] {
  const columns = new Map<string, { source: number; column: string; values: { value: string; rows: number }[] }>();
  for (const { source, column, value, rows } of context.data.unmapped) {
    const key = `${source}\u0000${column}`;
    const entry = columns.get(key) ?? { source, column, values: [] };
    entry.values.push({ value, rows });
    columns.set(key, entry);
  }
  return [...columns.values()].map(({ source, column, values }) => {
    const sorted = [...values].sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
    const list = (lang: Lang) => {
      const shown = sorted.slice(0, shownValues).map(({ value }) => value);
      const rest = sorted.length - shown.length;
      return listOf(rest > 0 ? [...shown, sayPicture('value.more', { k: rest }, lang)] : shown, lang);
    };
    return {
      code: 'value.unmapped' as const,
      source: context.data.sources[source]?.key ?? null,
      category: null,
      area: null,
      from: null,
      to: null,
      ...both((lang) => sayPicture('value.unmapped', { n: sorted.length, col: column, vals: list(lang) }, lang)),
    };
  });
}

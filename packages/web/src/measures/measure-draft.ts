// What is half-typed in the form of a measure, and how it becomes what is sent.
import { type MeasureDetail, type PlacePolygon, polygonIn, type Repeat, type Schedule } from '@samsyn/domain';

export interface Draft {
  readonly title: string;
  readonly problemId: string;
  readonly causeId: string;
  readonly noCauseReason: string;
  readonly typeKey: string;
  readonly approach: '' | 'situational' | 'social';
  readonly effect: '' | 'short' | 'long';
  readonly description: string;
  readonly ownerOrganisation: string;
  readonly ownerAccount: string;
  readonly executors: readonly string[];
  readonly starts: string;
  readonly ends: string;
  readonly scheduled: boolean;
  readonly repeat: Repeat;
  readonly interval: string;
  readonly weekdays: readonly number[];
  readonly week: string;
  readonly first: string;
  readonly from: string;
  readonly to: string;
  readonly notMonths: readonly number[];
  readonly notDays: string;
  readonly doseMinutes: string;
  readonly dosePersons: string;
  readonly amountPlanned: string;
  readonly amountUnit: string;
  readonly budgetHours: string;
  readonly budgetKr: string;
  readonly documented: string;
  readonly areaKeys: readonly string[];
  readonly polygon: PlacePolygon | null;
  /** corners have been set, and too few to be a place */
  readonly placeUnfinished: boolean;
}

export const emptyDraft = (problemId: string, causeId: string): Draft => ({
  title: '',
  problemId,
  causeId,
  noCauseReason: '',
  typeKey: '',
  approach: '',
  effect: '',
  description: '',
  ownerOrganisation: '',
  ownerAccount: '',
  executors: [],
  starts: '',
  ends: '',
  scheduled: true,
  repeat: 'week',
  interval: '1',
  weekdays: [],
  week: '',
  first: '',
  from: '17:00',
  to: '21:00',
  notMonths: [],
  notDays: '',
  doseMinutes: '',
  dosePersons: '',
  amountPlanned: '',
  amountUnit: '',
  budgetHours: '',
  budgetKr: '',
  documented: '',
  areaKeys: [],
  polygon: null,
  placeUnfinished: false,
});

const text = (value: number | null): string => (value === null ? '' : String(value));

export function draftOf(measure: MeasureDetail): Draft {
  const { rule, amount } = measure;
  return {
    ...emptyDraft(measure.problem?.id ?? '', measure.cause?.id ?? ''),
    title: measure.title,
    noCauseReason: measure.noCauseReason ?? '',
    typeKey: measure.typeKey ?? '',
    approach: measure.approach ?? '',
    effect: measure.effect ?? '',
    description: measure.description,
    ownerOrganisation: measure.owner.id,
    ownerAccount: measure.ownerAccount ?? '',
    executors: measure.executors.map(({ id }) => id),
    starts: measure.starts,
    ends: measure.ends,
    scheduled: rule !== null,
    ...(rule
      ? {
          repeat: rule.repeat,
          interval: String(rule.interval),
          weekdays: rule.weekdays,
          week: rule.week === null ? '' : String(rule.week),
          first: rule.first,
          from: rule.from,
          to: rule.to,
          notMonths: rule.notMonths,
          notDays: rule.notDays.join(' '),
        }
      : {}),
    doseMinutes: text(measure.doseMinutes),
    dosePersons: text(measure.dosePersons),
    amountPlanned: amount ? String(amount.planned) : '',
    amountUnit: amount?.unit ?? '',
    budgetHours: text(measure.budgetHours),
    budgetKr: text(measure.budgetKr),
    documented: measure.documented,
    areaKeys: measure.areaKeys,
    polygon: measure.polygon,
  };
}

const number = (value: string): number | null => (value.trim() === '' ? null : Number(value));
const weeks = [1, 2, 3, 4, -1] as const;

/** Null: not enough has been filled in to be a schedule. */
export function scheduleOf(draft: Draft): Schedule | null {
  const { repeat, weekdays, starts } = draft;
  const first = draft.first === '' ? starts : draft.first;
  if (!draft.scheduled || first === '' || (repeat === 'week' && weekdays.length === 0)) return null;
  const week = repeat === 'month' ? (weeks.find((one) => String(one) === draft.week) ?? null) : null;
  if (week !== null && weekdays.length !== 1) return null;
  const days = draft.notDays.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return {
    repeat,
    interval: Math.max(1, Number(draft.interval) || 1),
    weekdays: repeat === 'week' || week !== null ? [...weekdays] : [],
    week,
    first,
    from: draft.from,
    to: draft.to,
    notMonths: [...draft.notMonths],
    notDays: days,
  };
}

/** As the route takes it. */
export function sentOf(draft: Draft): object {
  const { amountPlanned, amountUnit } = draft;
  const nothing = (value: string): string | null => (value === '' ? null : value);
  return {
    title: draft.title,
    problemId: nothing(draft.problemId),
    causeId: nothing(draft.causeId),
    noCauseReason: draft.causeId === '' ? nothing(draft.noCauseReason.trim()) : null,
    typeKey: nothing(draft.typeKey),
    approach: nothing(draft.approach),
    effect: nothing(draft.effect),
    description: draft.description,
    ownerOrganisation: draft.ownerOrganisation,
    ownerAccount: nothing(draft.ownerAccount),
    executors: draft.executors,
    starts: draft.starts,
    ends: draft.ends,
    schedule: scheduleOf(draft),
    doseMinutes: number(draft.doseMinutes),
    dosePersons: number(draft.dosePersons),
    amount: amountPlanned === '' || amountUnit.trim() === '' ? null : { planned: Number(amountPlanned), unit: amountUnit },
    budgetHours: number(draft.budgetHours),
    budgetKr: number(draft.budgetKr),
    documented: draft.documented,
    areaKeys: draft.areaKeys,
    polygon: draft.polygon,
  };
}

/** The polygon of a GeoJSON file; null when there is none in it. */
export async function polygonOf(file: File): Promise<PlacePolygon | null> {
  try {
    return polygonIn(JSON.parse(await file.text()));
  } catch {
    return null;
  }
}

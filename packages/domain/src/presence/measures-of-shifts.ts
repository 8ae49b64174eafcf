// What becomes of a plan's shifts when they are to be done: each pattern a measure of its own, or occasions of one that is there already.
// The page shows exactly this before anything is made.
import { Fault, type Lang } from '../fault.ts';
import { scheduleWords } from '../measure/schedule-words.ts';
import type { NewMeasure } from '../routes/measures.ts';
import type { MeasuresOfPlan, PresenceResourceInput } from '../routes/presence.ts';
import type { PresenceKind } from './resource-kinds.ts';
import { type PatternShift, patternDays, patternSchedule, type ShiftPattern, shiftPatterns } from './shift-patterns.ts';

export interface PlanToDo {
  readonly name: string;
  readonly resources: readonly PresenceResourceInput[];
  readonly shifts: readonly PatternShift[];
  readonly areas: Readonly<Record<string, { readonly sv: string; readonly en: string }>>;
  /** shifts that are measures already */
  readonly taken: ReadonlySet<number>;
}
export interface PatternToDo {
  readonly pattern: ShiftPattern;
  readonly into: MeasuresOfPlan['resources'][number];
  readonly title: string;
  readonly persons: number;
  readonly minutes: number;
  readonly days: readonly string[];
  /** over all its days */
  readonly personHours: number;
}

/** Kinds of measure in the library that say the same; the others are left to whoever plans. */
const types: Partial<Record<PresenceKind, string>> = {
  officers: 'hot-spot-patrol',
  'night-walkers': 'night-walk',
  inspectors: 'premises-inspection',
  hosts: 'hall-hosts',
};

/** Everything of the resources asked for that is no measure yet. */
export function patternsToDo(
  plan: PlanToDo,
  { starts, ends, resources }: Pick<MeasuresOfPlan, 'starts' | 'ends' | 'resources'>,
  lang: Lang,
): PatternToDo[] {
  return shiftPatterns(plan.shifts).flatMap((pattern) => {
    const into = resources.find(({ resource }) => resource === pattern.resource);
    const resource = plan.resources[pattern.resource];
    if (!into || !resource || pattern.shifts.some((shift) => plan.taken.has(shift))) return [];
    const persons = resource.groupSize * pattern.groups;
    const days = patternDays(pattern, starts, ends);
    const place = plan.areas[pattern.area]?.[lang] ?? pattern.area;
    const title = `${resource.name}, ${place}, ${scheduleWords(patternSchedule(pattern, starts), lang)}`.slice(0, 200);
    return [{ pattern, into, title, persons, minutes: pattern.length * 60, days, personHours: days.length * persons * pattern.length }];
  });
}

/** @throws Fault presence.dates, presence.noMeasures when nothing is left to make */
export function requireToDo(todo: readonly PatternToDo[], { starts, ends }: Pick<MeasuresOfPlan, 'starts' | 'ends'>): void {
  if (ends < starts) throw new Fault('presence.dates', { starts, ends });
  if (todo.length === 0 || todo.every(({ days }) => days.length === 0)) throw new Fault('presence.noMeasures');
}

/** One pattern as a new measure. @param known keys of the municipality's areas */
export function measureOfPattern(
  plan: PlanToDo,
  { pattern, into, title, persons, minutes, personHours }: PatternToDo,
  asked: MeasuresOfPlan,
  known: ReadonlySet<string>,
): NewMeasure {
  const resource = plan.resources[pattern.resource];
  const { starts, ends, causeId, noCauseReason, lang } = asked;
  return {
    title,
    problemId: null,
    causeId,
    noCauseReason: causeId === null ? noCauseReason : null,
    typeKey: (resource && types[resource.kind]) ?? null,
    approach: 'situational',
    effect: 'short',
    description: lang === 'sv' ? `Ur närvaroplanen ${plan.name}.` : `From the presence plan ${plan.name}.`,
    ownerOrganisation: into.owner,
    ownerAccount: null,
    executors: into.executors,
    starts,
    ends,
    schedule: patternSchedule(pattern, starts),
    doseMinutes: minutes,
    dosePersons: persons,
    amount: null,
    budgetHours: personHours,
    budgetKr: null,
    documented: '',
    areaKeys: known.has(pattern.area) ? [pattern.area] : [],
    polygon: null,
  };
}

// What is half-typed on the form: numbers as text, until they are sent. Starts from what each kind of presence usually works under.
import type { NewPresencePlan, Picture, PresenceKind, PresencePlanView, PresenceResourceInput, Shift } from '@samsyn/domain';

export const resourceNumbers = ['personHours', 'groupSize', 'groups', 'shortestShift', 'longestShift', 'rest'] as const;
export type ResourceNumber = (typeof resourceNumbers)[number];
export type DraftResource = Omit<PresenceResourceInput, ResourceNumber> &
  Readonly<Record<ResourceNumber, string>> & { readonly key: number };
export type DraftShift = Shift & { readonly key: number };
export interface PlanDraft {
  readonly name: string;
  readonly picture: string;
  /** by the problem's rank in the picture: its harm weight as text */
  readonly problems: Readonly<Record<number, string>>;
  readonly resources: readonly DraftResource[];
  readonly today: readonly DraftShift[];
}

export const numberRange: Readonly<Record<ResourceNumber, readonly [number, number]>> = {
  personHours: [1, 2000],
  groupSize: [1, 20],
  groups: [1, 20],
  shortestShift: [1, 12],
  longestShift: [1, 12],
  rest: [0, 72],
};

type Usual = Readonly<Record<ResourceNumber, number>> & Pick<PresenceResourceInput, 'allowed'>;
const everyDay = [0, 1, 2, 3, 4, 5, 6];
/** Starting values only: the partners' own rules are typed over them. */
const usual: Readonly<Record<PresenceKind, Usual>> = {
  officers: {
    personHours: 16,
    groupSize: 2,
    groups: 1,
    shortestShift: 3,
    longestShift: 6,
    rest: 11,
    allowed: [{ days: everyDay, from: 7, to: 24 }],
  },
  guards: {
    personHours: 32,
    groupSize: 2,
    groups: 2,
    shortestShift: 4,
    longestShift: 8,
    rest: 11,
    allowed: [{ days: everyDay, from: 14, to: 3 }],
  },
  'night-walkers': {
    personHours: 16,
    groupSize: 4,
    groups: 1,
    shortestShift: 4,
    longestShift: 4,
    rest: 20,
    allowed: [{ days: [4, 5], from: 20, to: 2 }],
  },
  inspectors: {
    personHours: 8,
    groupSize: 2,
    groups: 1,
    shortestShift: 2,
    longestShift: 4,
    rest: 11,
    allowed: [{ days: [3, 4, 5], from: 18, to: 1 }],
  },
  hosts: {
    personHours: 12,
    groupSize: 1,
    groups: 1,
    shortestShift: 3,
    longestShift: 5,
    rest: 11,
    allowed: [{ days: [0, 1, 2, 3, 4], from: 15, to: 22 }],
  },
  other: {
    personHours: 8,
    groupSize: 2,
    groups: 1,
    shortestShift: 2,
    longestShift: 4,
    rest: 11,
    allowed: [{ days: everyDay, from: 8, to: 22 }],
  },
};

let last = 0;
/** for lists of fields that are added to and taken from */
export const nextKey = (): number => ++last;

export function usualResource(kind: PresenceKind, name: string): DraftResource {
  return typed({ kind, name, areas: null, ...usual[kind] });
}

function typed(resource: PresenceResourceInput): DraftResource {
  const texts = Object.fromEntries(resourceNumbers.map((key) => [key, String(resource[key])])) as Record<ResourceNumber, string>;
  return { ...resource, ...texts, key: nextKey() };
}

/** An earlier plan as the start of the next one, with the problems that the picture still has. */
export function draftOf(plan: PresencePlanView, picture: Picture, name: string): PlanDraft {
  const kept = plan.problems.flatMap(({ weight, ...node }) => {
    const found = picture.problems.find(
      (one) => one.category === node.category && one.placeType === node.placeType && one.area === node.area && one.daypart === node.daypart,
    );
    return found ? [[found.rank, String(weight)] as const] : [];
  });
  return {
    name,
    picture: plan.picture,
    problems: Object.fromEntries(kept),
    resources: plan.resources.map(typed),
    today: plan.today.map((shift) => ({ ...shift, key: nextKey() })),
  };
}

export function planOf(draft: PlanDraft, picture: Picture): NewPresencePlan {
  return {
    name: draft.name,
    picture: draft.picture,
    problems: picture.problems.flatMap(({ rank, category, placeType, area, daypart }) => {
      const weight = draft.problems[rank];
      return weight === undefined ? [] : [{ category, placeType, area, daypart, weight: Number(weight.replace(',', '.')) || 1 }];
    }),
    resources: draft.resources.map(({ key: _, ...resource }) => ({
      ...resource,
      ...(Object.fromEntries(resourceNumbers.map((name) => [name, Number(resource[name])])) as Record<ResourceNumber, number>),
    })),
    today: draft.today.map(({ key: _, ...shift }) => shift),
  };
}

export interface NamedArea {
  readonly key: string;
  readonly name: string;
}

/** Smallest areas, where shifts are; and those above them, where a resource may be sent. */
export function areasOf({ labels }: Picture, lang: 'sv' | 'en'): { readonly leaves: NamedArea[]; readonly districts: NamedArea[] } {
  const entries = Object.entries(labels.area);
  const parents = new Set(entries.map(([, { parent }]) => parent));
  const named = (keep: (key: string, level: number) => boolean) =>
    entries
      .filter(([key, { level }]) => keep(key, level))
      .map(([key, names]) => ({ key, name: names[lang] }))
      .sort((a, b) => a.name.localeCompare(b.name, lang));
  return {
    leaves: named((key, level) => level > 0 && !parents.has(key)),
    districts: named((key, level) => level === 1 && parents.has(key)),
  };
}

// What a plan meets beside today's shifts and beside chance: expected incidents at covered hours. That is where people are while something is
// expected to be reported; how many offences it prevents, nobody knows from this, and no word here says so.
import { poissonMeanInterval, seeded } from '@samsyn/stats';
import { type PresenceDifference, presenceDifference } from './presence-difference.ts';
import type { PresenceRisk } from './presence-risk.ts';
import type { PlannedShift, PresenceResource } from './presence-rules.ts';
import { randomShifts } from './random-shifts.ts';
import { coveredCells, valueOfShifts } from './value-of-shifts.ts';

interface Span {
  readonly low: number;
  readonly high: number;
}
export interface Met {
  /** expected incidents per year at covered hours, each place and hour counted once */
  readonly perYear: number;
  /** 95 % interval of that, if the coming year is like the window */
  readonly interval: Span;
  /** incidents of the window that this rests on */
  readonly n: number;
  readonly coveredHours: number;
  readonly personHours: number;
}
export interface PresenceGain {
  readonly today: Met;
  readonly proposed: Met;
  /** proposed less today's; null where no shifts of today are known */
  readonly more: PresenceDifference | null;
  readonly random: {
    /** mean of schedules drawn by chance under the same rules, and the range of nine in ten of them */
    readonly perYear: number;
    readonly range: Span;
    readonly schedules: number;
    /** how many of them meet at least as much as the proposed shifts */
    readonly asMuch: number;
  };
  /** expected per year at all places and hours */
  readonly all: number;
}

/** The part of a risk that gain is counted from: plain data, so that it can be counted beside the server. */
export type TellableRisk = Pick<PresenceRisk, 'grid' | 'incidents' | 'windowMonths'>;

const randomSchedules = 200;

export function presenceGain(
  risk: TellableRisk,
  resources: readonly PresenceResource[],
  proposed: readonly PlannedShift[],
  today: readonly Omit<PlannedShift, 'group'>[],
  seed: number,
): PresenceGain {
  const told = { ...risk.grid, harm: risk.incidents };
  const years = risk.windowMonths / 12;
  const met = (shifts: readonly Omit<PlannedShift, 'group'>[]): Met => {
    const { met: perYear, coveredHours } = valueOfShifts(told, shifts);
    const [low, high] = poissonMeanInterval(perYear * years);
    const personHours = shifts.reduce((sum, { resource, length }) => sum + length * (resources[resource]?.groupSize ?? 0), 0);
    return { perYear, interval: { low: low / years, high: high / years }, n: Math.round(perYear * years), coveredHours, personHours };
  };
  const ours = met(proposed);
  const drawn = Array.from(
    { length: randomSchedules },
    (_, i) => valueOfShifts(told, randomShifts(risk.grid, resources, seeded(seed, 100 + i))).met,
  );
  drawn.sort((a, b) => a - b);
  return {
    today: met(today),
    proposed: ours,
    more: today.length === 0 ? null : presenceDifference(risk.incidents, coveredCells(told, proposed), coveredCells(told, today), years),
    random: {
      perYear: drawn.reduce((a, b) => a + b, 0) / drawn.length,
      range: { low: drawn[Math.floor(0.05 * drawn.length)] ?? 0, high: drawn[Math.floor(0.95 * drawn.length)] ?? 0 },
      schedules: drawn.length,
      asMuch: drawn.filter((one) => one >= ours.perYear * (1 - 1e-9)).length,
    },
    all: risk.incidents.reduce((a, b) => a + b, 0),
  };
}

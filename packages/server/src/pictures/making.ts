// What is being worked out right now, and how far it has come. In memory alone: after a restart nothing is under way.
import type { MakingStep, PictureMaking } from '@samsyn/domain';
import type { Who } from '../db/scope.ts';

/** Who sees the same: one piece of work serves all of them. */
export const askerOf = ({ municipalityId, organisationId, role }: Who): string => `${municipalityId}|${organisationId}|${role}`;

/** Milliseconds an incident took, when each step was last done; what the thread does is counted together, from its first step. */
const pace = new Map<MakingStep, number>();
const inThread: readonly MakingStep[] = ['compare', 'search', 'describe'];
const underWay = new Set<Making>();

type What = 'picture' | 'map' | 'view';

export class Making {
  readonly what: What;
  /** which view, by what it asks for; null of what is no view */
  readonly view: string | null;
  readonly steps: readonly MakingStep[];
  /** who waits for it */
  readonly askers = new Set<string>();
  /** the thread that searches writes here which of its steps it is at */
  readonly threadAt = new Int32Array(new SharedArrayBuffer(4));
  /** the picture that this waits for first */
  before: Making | null = null;
  #at = 0;
  #began = performance.now();
  #done = 0;
  #total: number | null = null;

  constructor(what: What, steps: readonly MakingStep[], view: string | null = null) {
    this.what = what;
    this.view = view;
    this.steps = steps;
    underWay.add(this);
  }

  begin(step: MakingStep): void {
    this.#measure();
    this.#at = this.steps.indexOf(step);
    this.#began = performance.now();
  }

  /** Incidents read so far, of how many. */
  readonly rows = (done: number, total: number): void => {
    this.#done = done;
    this.#total = total;
  };

  end(): void {
    this.#measure();
    underWay.delete(this);
  }

  /** It went wrong: nothing is learnt from how long it took. */
  fail(): void {
    underWay.delete(this);
  }

  get isUnderWay(): boolean {
    return underWay.has(this);
  }

  tell(): NonNullable<PictureMaking['making']> {
    const step = this.steps[this.#at];
    const reads = step === 'read' || step === 'readMap';
    const at = this.#at + (step === 'compare' ? Atomics.load(this.threadAt, 0) : 0);
    const total = reads ? this.#total : null;
    return { steps: [...this.steps], at, done: total === null ? null : this.#done, total, secondsLeft: this.#secondsLeft() };
  }

  /** A view takes as long as the part and the period that it asks for: the last one says nothing of the next. */
  #measure(): void {
    const step = this.steps[this.#at];
    if (this.what !== 'view' && step !== undefined && this.#total) pace.set(step, (performance.now() - this.#began) / this.#total);
  }

  /** Null while a step is ahead that this server has never done, and when it takes longer than it did. */
  #secondsLeft(): number | null {
    const total = this.#total;
    if (!total || this.what === 'view') return null;
    let left = this.#began - performance.now();
    for (const step of this.steps.slice(this.#at)) {
      if (step !== 'compare' && inThread.includes(step)) continue;
      const took = pace.get(step);
      if (took === undefined) return null;
      left += took * total;
    }
    return left > 0 ? Math.ceil(left / 1000) : null;
  }
}

/** As after a start of the server: no step has been done yet. */
export const forgetPace = (): void => pace.clear();

const of = (what: What, asker: string, view: string | null = null): Making | null =>
  [...underWay].find((making) => making.what === what && making.view === view && making.askers.has(asker)) ?? null;

/** What somebody who sees this waits for. The map's work has that on the picture before it. */
export function whatIsMade(what: What, asker: string, view: string | null = null): PictureMaking['making'] {
  const made = of(what, asker, view);
  if (made?.what !== 'map') return made?.tell() ?? null;
  made.before ??= of('picture', asker);
  if (!made.before) return made.tell();
  const steps = [...made.before.steps, ...made.steps];
  if (made.before.isUnderWay) return { ...made.before.tell(), steps, secondsLeft: null };
  const now = made.tell();
  return { ...now, steps, at: made.before.steps.length + now.at };
}

// How far the adjustment of minutes has come: who has approved which paragraph, which changes wait for an answer, whether the text can be
// locked. A recused adjuster answers for the other paragraphs only; every paragraph needs somebody.
import { Fault } from '../fault.ts';

export interface AdjusterAnswers {
  readonly id: string;
  /** items this adjuster may not see */
  readonly recused: readonly string[];
  readonly approved: readonly string[];
}
export interface WantedChange {
  readonly adjusterId: string;
  readonly itemId: string;
  readonly answered: boolean;
}
export interface MinutesFacts {
  readonly items: readonly string[];
  readonly adjusters: readonly AdjusterAnswers[];
  readonly changes: readonly WantedChange[];
}
export type AdjusterState = 'waiting' | 'change' | 'approved';

export interface MinutesProgress {
  readonly adjusters: readonly { readonly id: string; readonly state: AdjusterState; readonly left: readonly string[] }[];
  /** paragraphs that no adjuster may read: somebody else must be named */
  readonly unread: readonly string[];
  readonly done: boolean;
}

export function minutesProgress({ items, adjusters, changes }: MinutesFacts): MinutesProgress {
  const each = adjusters.map(({ id, recused, approved }) => {
    const left = items.filter((item) => !recused.includes(item) && !approved.includes(item));
    const wants = changes.some((change) => change.adjusterId === id && !change.answered);
    return { id, left, state: wants ? ('change' as const) : left.length > 0 ? ('waiting' as const) : ('approved' as const) };
  });
  const unread = items.filter((item) => adjusters.every(({ recused }) => recused.includes(item)));
  const named = new Set(adjusters.map(({ id }) => id));
  const open = changes.some((change) => !change.answered && named.has(change.adjusterId));
  return {
    adjusters: each,
    unread,
    done: adjusters.length > 0 && unread.length === 0 && !open && each.every(({ left }) => left.length === 0),
  };
}

/** @throws Fault minutes.notApproved, minutes.unread */
export function requireApproved(facts: MinutesFacts): void {
  const { unread, done } = minutesProgress(facts);
  if (unread.length > 0) throw new Fault('minutes.unread', { n: unread.length });
  if (!done) throw new Fault('minutes.notApproved');
}

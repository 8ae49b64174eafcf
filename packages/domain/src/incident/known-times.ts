// Days and clock times already read, by how they were written. A file's rows share a few thousand of them, and looking one up is several
// times quicker than reading it; every text that is met for the first time still goes through the patterns.

/** Texts of one pattern: what is learned from one pattern never makes a text of another readable. */
export interface KnownTimes {
  /** days since 1970-01-01 by the text before the first blank */
  readonly days: Map<string, number>;
  /** minutes since midnight by the text after it */
  readonly clocks: Map<string, number>;
}

const most = 20_000;

export const knownTimes = (): KnownTimes => ({ days: new Map(), clocks: new Map() });

/** Day and clock of "day clock" when both have been read before, as minutes since 1970; NaN otherwise. */
export function recall(known: KnownTimes, text: string): number {
  const blank = text.indexOf(' ');
  if (blank < 0) return Number.NaN;
  const day = known.days.get(text.slice(0, blank));
  if (day === undefined) return Number.NaN;
  const clock = known.clocks.get(text.slice(blank + 1));
  return clock === undefined ? Number.NaN : day * 1440 + clock;
}

export function remember(known: KnownTimes, text: string, day: number, clock: number): void {
  const blank = text.indexOf(' ');
  if (blank < 0 || !Number.isFinite(clock)) return;
  if (known.days.size >= most) known.days.clear();
  if (known.clocks.size >= most) known.clocks.clear();
  known.days.set(text.slice(0, blank), day);
  known.clocks.set(text.slice(blank + 1), clock);
}

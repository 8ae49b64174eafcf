// When whoever is to sign is reminded without anybody asking: a week after the last word, and once in the two days before the last day.
const day = 86_400_000;

export interface Asked {
  readonly startedAt: Date;
  readonly remindedAt: Date | null;
  /** YYYY-MM-DD */
  readonly due: string | null;
}

export function reminderIsDue({ startedAt, remindedAt, due }: Asked, now: Date): boolean {
  const since = (now.getTime() - (remindedAt ?? startedAt).getTime()) / day;
  if (since >= 7) return true;
  if (due === null || since < 2) return false;
  // the last day counts to its end
  const left = (Date.parse(`${due}T23:59:59Z`) - now.getTime()) / day;
  return left >= 0 && left < 2;
}

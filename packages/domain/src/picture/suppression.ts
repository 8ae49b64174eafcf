// Which parts of a whole may be shown, so that no small number can be worked out from what is left: numbers are true or absent.

export const publicThreshold = 5;

/** 1 … threshold − 1: a number that could point at someone. Nothing at all points at nobody. */
export function small(n: number, threshold = publicThreshold): boolean {
  return n > 0 && n < threshold;
}

/**
 * Parts of a known total, each a run of numbers (months; one number for a plain count). A part is hidden when any of its numbers is small,
 * and so are further parts, the smallest first, as long as what the hidden parts and the unnamed rest hold together is small somewhere:
 * total − shown parts is what anyone can work out.
 * @param total  null = the total is not published; then only small parts are hidden
 * @param forced  parts that are hidden whatever they hold; they never stand alone in the rest
 * @returns 1 = shown
 */
export function showableParts(
  parts: readonly (readonly (number | null)[])[],
  total: readonly (number | null)[] | null,
  forced: readonly boolean[] = [],
  threshold = publicThreshold,
): boolean[] {
  const shown = parts.map((part, i) => !forced[i] && !part.some((n) => n !== null && small(n, threshold)));
  if (total === null) return shown;
  const size = (part: readonly (number | null)[]) => part.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const order = [...parts.keys()].filter((i) => size(parts[i]!) > 0).sort((a, b) => size(parts[a]!) - size(parts[b]!) || a - b);
  for (;;) {
    const restIsSmall = total.some((n, m) => {
      if (n === null) return false;
      const rest = parts.reduce((left, part, i) => (shown[i] ? left - (part[m] ?? 0) : left), n);
      return small(Math.round(rest), threshold);
    });
    const forcedAlone = forced.includes(true) && parts.every((part, i) => shown[i] || forced[i] || size(part) === 0);
    const nothingForced = parts.every((part, i) => !forced[i] || size(part) === 0);
    if (!restIsSmall && (!forcedAlone || nothingForced)) return shown;
    const next = order.find((i) => shown[i]);
    if (next === undefined) return shown;
    shown[next] = false;
  }
}

/** Are two published runs, one inside the other, so alike that their difference is small somewhere? */
export function differenceIsSmall(
  outer: readonly (number | null)[],
  inner: readonly (number | null)[],
  threshold = publicThreshold,
): boolean {
  return outer.some((n, m) => {
    const part = inner[m];
    return n !== null && part !== null && part !== undefined && small(Math.round(n - part), threshold);
  });
}

// Which of the picture's remarks concern one problem: those about its category or area, or about everything.
import type { Picture, PictureWarning, Problem } from '@samsyn/domain';

export function problemWarnings(picture: Picture, problem: Problem): PictureWarning[] {
  const related = (a: string | null, b: string | null) =>
    a === null || b === null || a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
  return picture.warnings.filter(
    (warning) =>
      related(warning.category, problem.category) && (warning.area === null || warning.area === problem.area) && touches(warning, problem),
  );
}

/** A hole in one source concerns the problem only where the problem's own series has no count. */
function touches(warning: PictureWarning, { evidence }: Problem): boolean {
  if (warning.code !== 'source.missing_month' && warning.code !== 'source.hole') return true;
  const [from, to] = [warning.from?.slice(0, 7) ?? '', warning.to?.slice(0, 7) ?? '9999'];
  return evidence.months.some((month, i) => month >= from && month <= to && evidence.counts[i] === null);
}

// Which of the picture's remarks concern one problem: those about its category or area, or about everything.
import type { Picture, PictureWarning, Problem } from '@samsyn/domain';

export function problemWarnings(picture: Picture, problem: Problem): PictureWarning[] {
  const related = (a: string | null, b: string | null) =>
    a === null || b === null || a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
  return picture.warnings.filter(
    (warning) => related(warning.category, problem.category) && (warning.area === null || warning.area === problem.area),
  );
}

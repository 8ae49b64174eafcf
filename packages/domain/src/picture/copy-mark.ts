// For whom a picture is a copy.
import type { Picture } from './picture.ts';
import { publicThreshold } from './suppression.ts';

/** Null for a whole picture. Copies made before the threshold was written into them were public ones at the default. */
export function copyMark(picture: Pick<Picture, 'public' | 'copy'>): NonNullable<Picture['copy']> | null {
  return picture.copy ?? (picture.public ? { audience: 'public', k: publicThreshold } : null);
}

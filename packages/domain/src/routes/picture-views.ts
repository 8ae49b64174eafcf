// Views of the present picture as they cross HTTP: another period, a part, two side by side, and rates by an exposure of one's choice.
import { z } from 'zod';
import { pictureViewQuery } from '../picture/picture-view.ts';
import { exportQuery } from './log.ts';

/** What a view is held against: `period:2024-10` (the window's last month) or `area:key`. */
export const comparedWith = z.string().regex(/^(period:\d{4}-(0[1-9]|1[0-2])|area:.{1,120})$/);

export const viewComparisonQuery = pictureViewQuery.extend({ with: comparedWith, exposure: z.string().min(1).max(60).optional() });

/** `picture` is `current` or the id of a frozen one; a view is one of the present picture. */
export const pictureRatesQuery = pictureViewQuery.extend({
  picture: z.string().regex(/^(current|[0-9a-f-]{36})$/),
  exposure: z.string().min(1).max(60).optional(),
});

/** The numbers behind one problem of a picture, or of a view. */
export const problemTableQuery = pictureViewQuery.extend({
  picture: pictureRatesQuery.shape.picture,
  rank: z.coerce.number().int().min(1).max(999),
  format: z.enum(['csv', 'xlsx']),
  ...exportQuery.shape,
});

export const viewDocumentQuery = pictureViewQuery.extend({ format: z.enum(['html', 'pdf', 'json', 'csv', 'xlsx']), ...exportQuery.shape });
export type ViewComparisonQuery = z.infer<typeof viewComparisonQuery>;
export type PictureRatesQuery = z.infer<typeof pictureRatesQuery>;

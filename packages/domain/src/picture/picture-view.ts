// A view of the picture as it stands in an address: which part, which months, how many years to compare with. Empty = the picture itself.
import { z } from 'zod';
import { monthEndIso } from '../calendar/day-numbers.ts';
import { dayparts } from './incident-months.ts';
import type { PicturePart } from './picture.ts';
import type { PictureOptions } from './picture-data.ts';

const key = z.string().min(1).max(120);

export const pictureViewQuery = z.object({
  category: key.optional(),
  placeType: key.optional(),
  area: key.optional(),
  daypart: z.enum(dayparts).optional(),
  /** the window's last month, "2025-10" */
  until: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
  /** the window's length in months */
  months: z.coerce.number().int().min(1).max(36).optional(),
  /** so many years before the window are compared with */
  years: z.coerce.number().int().min(1).max(20).optional(),
});
export type PictureViewQuery = z.infer<typeof pictureViewQuery>;

function partOfView({ category, placeType, area, daypart }: PictureViewQuery): PicturePart {
  return { category: category ?? null, placeType: placeType ?? null, area: area ?? null, daypart: daypart ?? null };
}

/** Whether nothing is asked for but the picture itself. */
export function isPictureItself(view: PictureViewQuery): boolean {
  return Object.values(view).every((value) => value === undefined);
}

/** What the picture is made with for a view. A question written after the window's end is not one of those followed in it. */
export function viewOptions(view: PictureViewQuery, options: PictureOptions): PictureOptions {
  const { until, months, years } = view;
  const end = until === undefined ? undefined : monthEndIso(Number(until.slice(0, 4)) * 12 + Number(until.slice(5)) - 1);
  return {
    ...options,
    follow: end === undefined ? options.follow : options.follow.filter(({ written }) => written <= end),
    part: partOfView(view),
    ...(end === undefined ? {} : { until: end }),
    ...(months === undefined ? {} : { windowMonths: months }),
    ...(years === undefined ? {} : { backYears: years }),
  };
}

// The schemas of the data calendar and of what people know about its remarks.
import { z } from 'zod';
import { monthStates } from '../data-calendar/data-calendar.ts';
import { explanation, remarkKey } from '../data-calendar/explanation.ts';
import { freeText } from '../personal-data/free-text.ts';
import { pictureWarning } from '../picture/picture.ts';

export const calendarRemark = pictureWarning.extend({
  /** the newest explanation that stands, and whether the asker's own party gave it */
  explanation: explanation.extend({ own: z.boolean() }).nullable(),
});

export const calendarSource = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  organisation: z.string(),
  received: z.string().nullable(),
  months: z.array(z.object({ month: z.string(), state: z.enum(monthStates), changed: z.boolean() })),
});

export const dataCalendar = z.object({
  today: z.string(),
  months: z.array(z.string()),
  sources: z.array(calendarSource),
  remarks: z.array(calendarRemark),
  mayExplain: z.boolean(),
});

const about = remarkKey.shape;
export const newExplanation = z.discriminatedUnion('kind', [
  z.object({ ...about, kind: z.literal('confirmed'), note: freeText(500, { least: 0, lines: true }) }),
  z.object({ ...about, kind: z.literal('explained'), note: freeText(500, { least: 3, lines: true }) }),
]);

export type CalendarRemark = z.infer<typeof calendarRemark>;
export type CalendarSource = z.infer<typeof calendarSource>;
export type DataCalendar = z.infer<typeof dataCalendar>;
export type NewExplanation = z.infer<typeof newExplanation>;

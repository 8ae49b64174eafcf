// A day as routes take it.
import { z } from 'zod';

/** A day that the calendar has, within the years that anything here can be about: YYYY-MM-DD. */
export const calendarDay = z.iso.date().refine((day) => day >= '1900-01-01' && day < '2201-01-01', 'from 1900-01-01 to 2200-12-31');

// The schema of asking for a report on a frozen picture.
import { z } from 'zod';
import { reportVariants } from '../picture-report/report-facts.ts';
import { exportQuery } from './log.ts';

export const reportQuery = exportQuery.extend({ variant: z.enum(reportVariants) });

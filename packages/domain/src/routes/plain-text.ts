// One line or more that somebody has written, without signs that no keyboard makes.
import { z } from 'zod';

export const plainText = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}*$/u, 'control characters');

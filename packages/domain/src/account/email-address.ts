// An e-mail address as it is kept: lower case, so that the same address is the same account however it is written.
import { z } from 'zod';

export const emailAddress = z
  .string()
  .transform((text) => text.normalize('NFC').trim().toLowerCase())
  .pipe(z.email().max(254));

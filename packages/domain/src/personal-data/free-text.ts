// What a person writes in the cycle's own words: plain text of a longest length, without anyone's personal data.
import { z } from 'zod';
import { findPersonal } from './find-personal.ts';

const said: Readonly<Record<NonNullable<ReturnType<typeof findPersonal>>, string>> = {
  personnummer: 'personnummer / personal identity number',
  'case-number': 'ärendenummer / case number',
  plate: 'registreringsnummer / number plate',
  phone: 'telefonnummer / phone number',
  email: 'e-postadress / e-mail address',
};

/** One line or, with `lines`, several. Refused when it holds something that points at a person: the cycle holds places, times and types. */
export function freeText(most: number, { least = 1, lines = false }: { least?: number; lines?: boolean } = {}) {
  return z
    .string()
    .trim()
    .min(least)
    .max(most)
    .refine((text) => !(lines ? /[^\P{Cc}\n\r\t]/u : /\p{Cc}/u).test(text), 'control characters')
    .superRefine((text, context) => {
      const kind = findPersonal(text);
      if (kind !== null) context.addIssue({ code: 'custom', message: said[kind] });
    });
}

// Values put into a sentence, in the form of the language.
import { IntlMessageFormat } from 'intl-messageformat';
import type { FaultDetails, Lang } from '../fault.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;
const cache = new Map<string, IntlMessageFormat>();

/** @throws Error for a value that the sentence needs and the details lack */
export function fillMessage(message: string, details: FaultDetails, lang: Lang): string {
  const id = `${lang}:${message}`;
  let format = cache.get(id);
  if (!format) {
    format = new IntlMessageFormat(message, locales[lang]);
    cache.set(id, format);
  }
  return String(format.format({ ...details })).replace(/(^|[\s(])-(?=\d)/g, '$1\u2212');
}

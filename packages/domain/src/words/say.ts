// One way to say a sentence: a key, its values, a language.
import { IntlMessageFormat } from 'intl-messageformat';
import type { Lang } from '../fault.ts';
import { pictureTemplates } from '../picture/picture-templates.ts';
import { frameTemplates } from './templates.ts';

export const templates: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = { ...pictureTemplates, ...frameTemplates };

const cache = new Map<string, IntlMessageFormat>();

/**
 * A sentence with its values in the form of the language: decimal sign, thousands and a true minus.
 * @throws Error for a key without a template or a value that is missing: a fault in the program, not in the data
 */
export function say(key: string, values: Readonly<Record<string, string | number>>, lang: Lang): string {
  const id = `${lang}:${key}`;
  let format = cache.get(id);
  if (!format) {
    const template = Object.hasOwn(templates, key) ? templates[key] : undefined;
    if (!template) throw new Error(`no template for ${key}`);
    format = new IntlMessageFormat(template[lang], lang === 'sv' ? 'sv-SE' : 'en-GB');
    cache.set(id, format);
  }
  return String(format.format({ ...values })).replace(/(^|[\s(])-(?=\d)/g, '$1\u2212');
}

// One way to say a sentence of the picture and of the data it rests on: a key, its values, a language.
import type { Lang } from '../fault.ts';
import { pictureTemplates } from '../picture/picture-templates.ts';
import { fillMessage } from './fill-message.ts';

/**
 * A sentence with its values in the form of the language: decimal sign, thousands and a true minus.
 * @throws Error for a key without a template or a value that is missing: a fault in the program, not in the data
 */
export function say(key: string, values: Readonly<Record<string, string | number>>, lang: Lang): string {
  const template = Object.hasOwn(pictureTemplates, key) ? pictureTemplates[key] : undefined;
  if (!template) throw new Error(`no template for ${key}`);
  return fillMessage(template[lang], values, lang);
}

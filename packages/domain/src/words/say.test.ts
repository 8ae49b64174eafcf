import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { pictureTemplates } from '../picture/picture-templates.ts';
import { say } from './say.ts';

/** Placeholders of a message; numbers and plurals are marked, since they need a number. */
function placeholders(text: string): Map<string, 'text' | 'number'> {
  const found = new Map<string, 'text' | 'number'>();
  const walk = (elements: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const element of elements) {
      if (element.type === 0 || element.type === 7) continue;
      const number = element.type === 2 || element.type === 6;
      if (number || !found.has(element.value)) found.set(element.value, number ? 'number' : 'text');
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, 'sv').getAst());
  return found;
}

/** Grammar of one language alone: number of the verb, and whether a preposition is wanted. */
const ofOneLanguage = new Set(['num', 'on']);

test('Swedish and English say the same: every placeholder stands in both', () => {
  const names = (text: string) => [...placeholders(text).keys()].filter((name) => !ofOneLanguage.has(name)).sort();
  const uneven = Object.entries(pictureTemplates).filter(([, { sv, en }]) => names(sv).join() !== names(en).join());
  expect(uneven.map(([key]) => key)).toEqual([]);
});

test('every sentence can be said, for one and for many', () => {
  for (const [key, both] of Object.entries(pictureTemplates)) {
    for (const lang of ['sv', 'en'] as const) {
      for (const n of [0, 1, 1234]) {
        const values = Object.fromEntries([...placeholders(both[lang])].map(([name, kind]) => [name, kind === 'number' ? n : 'xx']));
        expect(say(key, values, lang), key).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  }
});

test('an unknown key is a fault in the program', () => {
  expect(() => say('constructor', {}, 'sv')).toThrow('no template');
});

test('thousands and plurals follow the language', () => {
  expect(say('column.lostZero', { n: 1 }, 'sv')).toContain('En kod');
  expect(say('column.lostZero', { n: 1200 }, 'en')).toContain('1,200 codes');
});

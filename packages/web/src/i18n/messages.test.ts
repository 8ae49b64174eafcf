import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** The values that a message asks for, also inside its plurals and choices. */
const placeholders = (text: string): string[] => [...new Set(asked(parse(text)))].sort();

function asked(parts: readonly MessageFormatElement[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === TYPE.literal || part.type === TYPE.pound) return [];
    if (part.type === TYPE.tag) return asked(part.children);
    const inside = 'options' in part ? Object.values(part.options).flatMap((option) => asked(option.value)) : [];
    return [part.value, ...inside];
  });
}

/** Whether a key is one that the code puts together: `maps.layer.${layer}`. */
function patterns(code: string): RegExp[] {
  return [...code.matchAll(/`([\w.-]+(?:\$\{[^}]*\}[\w.-]*)+)`/g)].map((hit) => {
    const parts = hit[1]!.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${parts.join('.+')}$`);
  });
}

describe('the words of the interface', () => {
  it('are each said by some page', () => {
    const code = Object.values(
      import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}', '!./rooms/*', '!./sv.ts', '!./en.ts'], {
        query: '?raw',
        import: 'default',
        eager: true,
      }),
    ).join('\n');
    const whole = new Set([...code.matchAll(/'([\w.-]+)'/g)].map((hit) => hit[1]));
    const put = patterns(code);
    const unsaid = [...Object.keys(sv), 'nobody.says'].filter((key) => !whole.has(key) && !put.some((one) => one.test(key)));
    expect(unsaid).toEqual(['nobody.says']);
  });
  it('stand in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
  });
  it('stand in one room alone: a key of two rooms would say the words of one in the other', () => {
    const rooms = import.meta.glob<Record<string, unknown>>('./rooms/*.ts', { eager: true });
    const said = new Map<string, string>();
    const twice: string[] = [];
    for (const room of Object.values(rooms))
      for (const words of Object.values(room))
        for (const [key, pair] of Object.entries(typeof words === 'object' && words !== null ? words : {})) {
          // a room may take another's words in as they are
          if (said.has(key) && said.get(key) !== JSON.stringify(pair)) twice.push(key);
          said.set(key, JSON.stringify(pair));
        }
    expect(said.size).toBeGreaterThan(500);
    expect(twice).toEqual([]);
  });
  it('are never empty', () => {
    for (const [key, text] of [...Object.entries(sv), ...Object.entries(en)]) expect(text.trim(), key).not.toBe('');
  });
  it('take the same values in both languages', () => {
    for (const key of Object.keys(sv) as (keyof typeof sv)[]) expect(placeholders(en[key]), key).toEqual(placeholders(sv[key]));
  });
});

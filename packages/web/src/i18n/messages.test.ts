import { readdir } from 'node:fs/promises';
import path from 'node:path';
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

describe('the words of the interface', () => {
  it('stand in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
  });
  it('stand in one room alone: a key of two rooms would say the words of one in the other', async () => {
    const folder = path.join(import.meta.dirname, 'rooms');
    const keys: string[] = [];
    for (const name of await readdir(folder))
      for (const words of Object.values((await import(path.join(folder, name))) as Record<string, unknown>))
        if (typeof words === 'object' && words !== null) keys.push(...Object.keys(words));
    expect(keys.length).toBeGreaterThan(500);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
  it('are never empty', () => {
    for (const [key, text] of [...Object.entries(sv), ...Object.entries(en)]) expect(text.trim(), key).not.toBe('');
  });
  it('take the same values in both languages', () => {
    for (const key of Object.keys(sv) as (keyof typeof sv)[]) expect(placeholders(en[key]), key).toEqual(placeholders(sv[key]));
  });
});

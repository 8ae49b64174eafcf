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
  it('are never empty', () => {
    for (const [key, text] of [...Object.entries(sv), ...Object.entries(en)]) expect(text.trim(), key).not.toBe('');
  });
  it('take the same values in both languages', () => {
    for (const key of Object.keys(sv) as (keyof typeof sv)[]) expect(placeholders(en[key]), key).toEqual(placeholders(sv[key]));
  });
});

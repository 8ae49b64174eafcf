import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { sv } from './sv.ts';

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)(?=[,}])/g)].map((found) => found[1]).filter((name) => !/^(one|other)$/.test(name ?? ''));

describe('the words of the interface', () => {
  it('stand in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
  });
  it('are never empty', () => {
    for (const [key, text] of [...Object.entries(sv), ...Object.entries(en)]) expect(text.trim(), key).not.toBe('');
  });
  it('take the same values in both languages', () => {
    for (const key of Object.keys(sv) as (keyof typeof sv)[])
      expect([...new Set(placeholders(en[key]))].sort(), key).toEqual([...new Set(placeholders(sv[key]))].sort());
  });
});

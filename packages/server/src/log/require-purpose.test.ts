import { expect, test } from 'vitest';
import { requirePurpose } from './require-purpose.ts';

test('an export without a purpose is refused, and so is one whose purpose holds a personal number; what was written is not repeated', () => {
  expect(requirePurpose(' Svar till  rådet ')).toBe('Svar till rådet');
  expect(() => requirePurpose(undefined)).toThrow('export.purpose');
  expect(() => requirePurpose('abc')).toThrow('export.purpose');
  let raised: unknown;
  try {
    requirePurpose('fråga om 811218-9876');
  } catch (fault) {
    raised = fault;
  }
  expect(raised).toMatchObject({ code: 'export.purposePersonal' });
  expect(JSON.stringify(raised)).not.toContain('811218');
});

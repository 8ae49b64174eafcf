import { expect, test } from 'vitest';
import { passwordWeakness } from './password-rules.ts';

test('short passwords are refused, counted in characters', () => {
  expect(passwordWeakness('kort nog här')).toBeNull();
  expect(passwordWeakness('för kort ja')).toBe('short');
  // each of these is two code units
  expect(passwordWeakness('🌲🌊🏠🚲🎈🌲🌊')).toBe('short');
  expect(passwordWeakness('x'.repeat(201))).toBe('long');
});

test('what people choose first is refused, also with figures around it and look-alike signs in it', () => {
  for (const common of [
    'password1234',
    'Lösenord2026!',
    'P@ssw0rd2026!!',
    'Sommar202612',
    'sommar-2026-vinter',
    'qwertyuiop12',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '123456789012',
    '210987654321',
    'asdfghjklöä1',
    'losenordlosenord',
    'VälkommenSommar26',
    '2026-11-25-1',
  ])
    expect([common, passwordWeakness(common)]).toEqual([common, 'common']);
});

test('words that belong to nobody but the person are taken', () => {
  for (const good of ['fyra gröna cyklar', 'correct horse battery', 'kV7#pmQ2zT!w', 'ett skepp kommer lastat', 'lampan vid sommarstugan'])
    expect([good, passwordWeakness(good, { email: 'sam@exempelhamn.test', names: ['Exempelhamn'] })]).toEqual([good, null]);
});

test('a password that holds the address or the municipality is refused', () => {
  const known = { email: 'samordnaren@kommunen.test', names: ['Exempelhamn'] };
  expect(passwordWeakness('jag är samordnaren', known)).toBe('personal');
  expect(passwordWeakness('Grönt i Exempelhamn', known)).toBe('personal');
  expect(passwordWeakness('grönt i kommunen 7', known)).toBe('personal');
});

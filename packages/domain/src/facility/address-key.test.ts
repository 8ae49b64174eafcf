import { expect, test } from 'vitest';
import { addressFinder } from './address-finder.ts';
import { addressKey, placeKey, streetKey } from './address-key.ts';

test('an address is the same however it is written', () => {
  const same = [
    ['Storgatan 3 A, 371 30 Karlskrona', ''],
    ['STORGATAN 3a', '37130'],
    ['  Storgatan   3A ', '371 30'],
    ['Storgatan 3 A lgh 1101', '371 30'],
  ] as const;
  for (const [text, place] of same) expect(addressKey(text, place), text).toEqual({ street: 'storgatan 3a', place: '37130' });
  expect(streetKey('Nya Hamngatan', '12-14')).toBe('nya hamngatan 12');
  expect(placeKey('Karlskrona')).toBe('karlskrona');
});

test('a text without a street and a number is no address', () => {
  for (const text of ['Storgatan', '3', '', 'vid torget', '371 30 Karlskrona']) expect(addressKey(text), text).toBeNull();
});

test('one place is a point, several are none, and a street elsewhere is not the nearest', () => {
  const finder = addressFinder([
    { street: 'storgatan 3', place: '37130', at: [15.5, 56.1] },
    { street: 'storgatan 3', place: '37300', at: [15.7, 56.2] },
    { street: 'hamngatan 1', place: '37130', at: [15.51, 56.1] },
    { street: 'hamngatan 2', place: '37130', at: null },
  ]);
  const find = (street: string, place = '') => finder.find({ street, place });
  expect(find('storgatan 3', '37300')).toEqual([15.7, 56.2]);
  expect(find('storgatan 3')).toBe('ambiguous');
  expect(find('storgatan 3', 'karlskrona')).toBe('ambiguous');
  expect(find('hamngatan 1', 'karlskrona')).toEqual([15.51, 56.1]);
  expect(find('hamngatan 1', '99999')).toBe('unknown');
  expect(find('hamngatan 2', '37130')).toBe('ambiguous');
  expect(find('hamngatan 3', '37130')).toBe('unknown');
});

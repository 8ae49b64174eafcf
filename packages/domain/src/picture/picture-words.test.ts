import { expect, it } from 'vitest';
import { sayPicture } from './picture-words.ts';

it('what a rate is counted on names its year, or says that none is given', () => {
  const values = { n: 1200, denom: 'invånare', src: 'folk.csv' };
  expect(sayPicture('rate.denomSource', { ...values, year: '2024' }, 'sv')).toMatch(/^Räknat på 1.200 invånare 2024 \(folk\.csv\)\.$/);
  expect(sayPicture('rate.denomSource', { ...values, year: 'none' }, 'sv')).toMatch(/ invånare \(folk\.csv, utan angivet år\)\.$/);
  expect(sayPicture('rate.denomSource', { ...values, denom: 'inhabitants', year: '2024' }, 'en')).toMatch(
    / inhabitants in 2024 \(folk\.csv\)\.$/,
  );
});

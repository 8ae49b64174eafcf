import { expect, test } from 'vitest';
import { readNotices } from './read-notices.ts';

const column = { examples: [], parseRate: null, empty: 0, note: null, personal: null };

test('personal data left out is said once per column, and what was put right or left unread', () => {
  const read = {
    columns: [
      { ...column, column: 'Namn', field: null, personal: 'personnummer' },
      { ...column, column: 'Kod', field: 'code', note: { key: 'column.lostZero', details: { n: 3 } } },
      { ...column, column: 'Antal', field: 'count' },
    ],
    warnings: [{ sv: 'Bladet B är inte läst.', en: 'The sheet B has not been read.' }],
  };
  expect(readNotices(read, 'sv')).toEqual([
    'Namn: Kolumnen ser ut att innehålla personnummer. Den sparas inte.',
    'Kod: 3 koder hade tappat den inledande nollan (847 i stället för 0847). Den är tillbakalagd.',
    'Bladet B är inte läst.',
  ]);
  expect(readNotices(read, 'en')[0]).toBe('Namn: The column seems to hold personal identity numbers. It is not stored.');
});

// What the layout itself says in a document of blocks.
import type { Lang } from '../fault.ts';

const sv = {
  inShort: 'I korthet',
  contents: 'Innehåll',
  demo: 'Demodata – påhittade uppgifter',
  page: 'Sida',
  sign: 'Ort, datum, namnteckning',
  review: 'Att se över',
};
const en: typeof sv = {
  inShort: 'In brief',
  contents: 'Contents',
  demo: 'Demo data – invented figures',
  page: 'Page',
  sign: 'Place, date, signature',
  review: 'To review',
};

export const blockWords: Readonly<Record<Lang, typeof sv>> = { sv, en };

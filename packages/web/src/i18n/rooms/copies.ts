// Words of public copies.
export const copyWords = {
  'picture.download.csv': { sv: 'CSV, för kalkylprogram', en: 'CSV, for spreadsheets' },
  'picture.download.xlsx': { sv: 'Excel', en: 'Excel' },
  'picture.public.pdf': { sv: 'Offentlig kopia, PDF', en: 'Public copy, PDF' },
  'picture.public.html': { sv: 'Offentlig kopia, HTML', en: 'Public copy, HTML' },
  'picture.public.csv': { sv: 'Offentlig kopia, CSV', en: 'Public copy, CSV' },
  'picture.public.title': { sv: 'den offentliga kopian ({kind})', en: 'the public copy ({kind})' },
} as const;

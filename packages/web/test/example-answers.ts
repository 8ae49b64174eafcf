// Invented answers of the server for the example pages.
import { examplePicture, type ImportPreview, type ImportSummary, type PictureListRow, type Session, type SourceRow } from '@samsyn/domain';

export const exampleSession: Session = {
  person: { id: 'p', title: { sv: 'Samordnaren', en: 'The coordinator' } },
  organisation: { id: 'o', name: 'Exempelhamns kommun', kind: 'municipality' },
  municipality: { id: 'm', name: 'Exempelhamns kommun', code: '9990', demo: true },
  role: 'coordinator',
  rights: ['picture.read', 'picture.freeze', 'source.read', 'import.write'],
  lang: 'sv',
  csrf: 'example',
};

export const exampleSources: SourceRow[] = [
  {
    id: 's',
    name: 'Polisens utdrag',
    organisation: 'Polisen',
    profile: 'se-police-extract',
    grain: 'points',
    from: '2022-11-01',
    to: '2026-10-31',
    rows: 18412,
    received: '2026-11-05T08:00:00Z',
  },
];

const rows = {
  read: 4981,
  accepted: 4812,
  quarantined: 37,
  alreadyKnown: 132,
  incidents: 4790,
  notIncidents: { 'zero count': 22 },
  withoutPlace: 66,
  withoutTime: 343,
};

const summary: ImportSummary = {
  id: '00000000-0000-4000-8000-000000000001',
  state: 'previewed',
  file: 'utdrag_2026-10.csv',
  bytes: 1_204_000,
  source: null,
  progress: 1,
  secondsLeft: null,
  at: '2026-11-05T08:00:00Z',
  fault: null,
  rows,
};

export const exampleImports: ImportSummary[] = [
  summary,
  { ...summary, id: '00000000-0000-4000-8000-000000000002', file: 'utdrag_2026-09.csv', state: 'stored' },
];

const column = (name: string, field: string | null, sv: string, en: string, examples: string[]): ImportPreview['columns'][number] => ({
  column: name,
  field,
  fieldName: field ? { sv, en } : null,
  examples,
  parseRate: field ? 0.998 : null,
  empty: field ? 0 : 12,
  note: null,
  personal: null,
});

export const exampleDelivery: ImportPreview = {
  ...summary,
  profile: 'se-police-extract',
  profileName: { sv: 'Polisens utdrag, punkter', en: 'Police extract, points' },
  encoding: 'windows-1252',
  delimiter: ';',
  decimalComma: true,
  period: { from: '2026-10-01', to: '2026-10-31' },
  columns: [
    column('BROTTSKOD', 'code', 'Brottskod', 'Crime code', ['0847', '0812', '1205', '0355']),
    column('BROTTSDATUMTID_START', 'from', 'Tid, från', 'Time, from', ['2026-10-01 17.20', '2026-10-03 22.45']),
    column('LATITUDE', 'lat', 'Latitud', 'Latitude', ['56,1615', '56,1789']),
    {
      ...column('ANMALARE', null, '', '', []),
      personal: { sv: 'Kolumnen innehåller personuppgifter och lagras aldrig.', en: 'The column holds personal data and is never stored.' },
    },
    column('GATA', null, '', '', []),
  ],
  quarantine: [
    {
      fault: 'import.badDate',
      column: 'BROTTSDATUMTID_START',
      value: '2026-13-04 11.00',
      line: 812,
      rows: 21,
      sv: 'Datumet går inte att läsa.',
      en: 'The date cannot be read.',
      doSv: 'Månad 13 finns inte. Dag och månad kan ha bytt plats.',
      doEn: 'There is no month 13. Day and month may have changed places.',
    },
    {
      fault: 'import.unknownCode',
      column: 'BROTTSKOD',
      value: '98301',
      line: 1204,
      rows: 16,
      sv: 'Brottskoden är okänd.',
      en: 'The crime code is unknown.',
      doSv: 'Fem siffror. Kontrollera koden.',
      doEn: 'Five digits. Check the code.',
    },
  ],
  warnings: [
    {
      sv: 'Mars 2025 saknas fortfarande i källan. Den här filen fyller inte luckan.',
      en: 'March 2025 is still missing from the source. This file does not fill the gap.',
    },
  ],
};

export const examplePictures: PictureListRow[] = [
  {
    id: '00000000-0000-4000-8000-000000000003',
    name: 'Inför rådet i december',
    frozen: true,
    made: '2026-11-06T09:00:00Z',
    window: examplePicture.window,
    headline: examplePicture.headline,
    samsyn: '0.1.0',
    seed: 1,
    inputHash: '0'.repeat(64),
  },
];

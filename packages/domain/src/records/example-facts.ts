// Invented settings of Exempelhamn, for tests of the documents made from settings.
import { matrixTemplates } from '../access/matrix.ts';
import { roles } from '../access/roles.ts';
import type { PrivacyFacts, SharingFacts } from './privacy-facts.ts';

const sharing = (receiver: string, kind: SharingFacts['kind'], more: Partial<SharingFacts>): SharingFacts => ({
  receiver,
  kind,
  role: null,
  grain: 'area-month',
  minimum: 1,
  gridMetres: 250,
  purpose: 'Gemensam problembild och uppföljning enligt överenskommelsen',
  legalBasis: 'Uppgift av allmänt intresse, lag 2023:196',
  until: '2028-12-31',
  ...more,
});

export const exampleFacts: PrivacyFacts = {
  municipality: 'Exempelhamn',
  demo: true,
  samsyn: '0.1.0',
  day: '2026-11-25',
  organisations: [
    { name: 'Exempelhamns kommun', kind: 'municipality', members: 5 },
    { name: 'Polisen, lokalpolisområdet', kind: 'police', members: 2 },
    { name: 'Frivården', kind: 'probation', members: 1 },
    { name: 'Bostadsbolaget', kind: 'housing', members: 1 },
  ],
  sources: [
    {
      name: 'Polisens utdrag, anmälda brott',
      owner: 'Polisen, lokalpolisområdet',
      ownerKind: 'police',
      purpose: 'Gemensam problembild och uppföljning enligt överenskommelsen',
      legalBasis: 'Uppgift av allmänt intresse, lag 2023:196. Utlämnande prövat 12 januari 2026.',
      until: '2028-12-31',
      finest: 'rows',
      rows: 59_769,
      from: '2019-11-01',
      to: '2026-10-31',
      sharings: [
        sharing('Exempelhamns kommun', 'municipality', { grain: 'rows' }),
        sharing('Frivården', 'probation', { grain: 'counts', minimum: 3 }),
        sharing('Bostadsbolaget', 'housing', { grain: 'area-month', role: 'practitioner' }),
      ],
    },
    {
      name: 'Kommunens klotterregister',
      owner: 'Exempelhamns kommun',
      ownerKind: 'municipality',
      purpose: 'Sanering och uppföljning',
      legalBasis: 'Uppgift av allmänt intresse',
      until: '2028-12-31',
      finest: 'rows',
      rows: 1204,
      from: '2021-01-01',
      to: '2026-10-31',
      sharings: [],
    },
  ],
  rules: roles.flatMap((role) =>
    Object.entries(matrixTemplates.standard[role]).map(([dataClass, access]) => ({
      role,
      organisation: null,
      dataClass: dataClass as PrivacyFacts['rules'][number]['dataClass'],
      access,
      areas: null,
    })),
  ),
  disclosure: { kPublic: 5, kPartner: 3, sensitiveByYear: true, dwellingsAsPoints: false },
  retention: [
    { key: 'rows', name: 'Rader ur källorna', months: 36, standard: 36 },
    { key: 'quarantine', name: 'Karantän', months: 1, standard: 1 },
    { key: 'accounts', name: 'Konton som inte används', months: 24, standard: 24 },
    { key: 'log', name: 'Logg', months: 120, standard: 120 },
    { key: 'archive', name: 'Undertecknade överenskommelser, protokoll och beslut', months: null, standard: null },
    { key: 'drafts', name: 'Utkast som aldrig undertecknades', months: 24, standard: 24 },
  ],
  people: { accounts: 9, secondFactor: 9, accepted: 4, withoutEnd: 2 },
  signIn: { local: true, outside: null },
  encrypted: true,
  log: { entries: 18_204, head: 'c21e7d02', checked: { day: '2026-11-25', whole: true } },
};

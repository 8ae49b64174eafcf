// The classes of data and how long each is kept unless the municipality has decided something else.

export const retentionClasses = ['rows', 'quarantine', 'uploads', 'photos', 'invitations', 'accounts', 'log'] as const;
export type RetentionClass = (typeof retentionClasses)[number];

export interface RetentionClassRule {
  /** months, unless decided otherwise */
  readonly months: number;
  readonly least: number;
  readonly most: number;
  /** a hold can concern one source */
  readonly bySource: boolean;
  /** false: nothing of the class is stored yet; the rule waits for it */
  readonly stored: boolean;
  /** nothing of the class goes before the municipality has decided: its default is a proposal */
  readonly needsDecision: boolean;
}

export const retentionDefaults: Readonly<Record<RetentionClass, RetentionClassRule>> = {
  // the finder compares with four earlier years; what goes cannot come back
  rows: { months: 60, least: 1, most: 600, bySource: true, stored: true, needsDecision: true },
  quarantine: { months: 1, least: 1, most: 12, bySource: true, stored: true, needsDecision: false },
  uploads: { months: 1, least: 1, most: 12, bySource: true, stored: true, needsDecision: false },
  photos: { months: 24, least: 1, most: 600, bySource: false, stored: false, needsDecision: false },
  invitations: { months: 3, least: 1, most: 60, bySource: false, stored: true, needsDecision: false },
  accounts: { months: 24, least: 3, most: 120, bySource: false, stored: true, needsDecision: false },
  // what the police and a court may ask for must still be there
  log: { months: 120, least: 24, most: 1200, bySource: false, stored: true, needsDecision: true },
};

export const retentionWords: Readonly<
  Record<RetentionClass, Readonly<Record<'sv' | 'en', { readonly name: string; readonly what: string }>>>
> = {
  rows: {
    sv: {
      name: 'Rader ur källorna',
      what: 'Händelser med tid och plats. Antal per område och månad finns kvar; känsliga brott per kommun och år.',
    },
    en: {
      name: 'Rows of the sources',
      what: 'Incidents with time and place. Counts per area and month remain; sensitive offences per municipality and year.',
    },
  },
  quarantine: {
    sv: { name: 'Karantän', what: 'Maskerade värden ur rader som inte gick att läsa in.' },
    en: { name: 'Quarantine', what: 'Masked values of rows that could not be imported.' },
  },
  uploads: {
    sv: { name: 'Filer som inte lästes in', what: 'Filer som ligger och väntar på att någon läser in eller avbryter.' },
    en: { name: 'Files never stored', what: 'Files that wait for somebody to store or cancel them.' },
  },
  photos: {
    sv: { name: 'Bilder från fältarbetet', what: 'Inga bilder lagras än. Regeln gäller från den första.' },
    en: { name: 'Photos from field work', what: 'No photos are stored yet. The rule holds from the first one.' },
  },
  invitations: {
    sv: {
      name: 'Inbjudningar',
      what: 'Använda, återkallade och utgångna inbjudningar till konton, och skickade brev. Inbjudningar till enkäter lagras inte än; regeln gäller även dem.',
    },
    en: {
      name: 'Invitations',
      what: 'Used, revoked and expired invitations to accounts, and sent mail. Survey invitations are not stored yet; the rule holds for them too.',
    },
  },
  accounts: {
    sv: { name: 'Konton som inte används', what: 'Medlemskap avslutas när personen inte har loggat in så länge.' },
    en: { name: 'Accounts not used', what: 'A membership ends when the person has not signed in for so long.' },
  },
  log: {
    sv: { name: 'Logg', what: 'De äldsta posterna. Kedjan går att räkna om från den topp där de slutar.' },
    en: { name: 'Log', what: 'The oldest entries. The chain can be recomputed from the head where they end.' },
  },
};

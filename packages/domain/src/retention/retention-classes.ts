// The classes of data and how long each is kept unless the municipality has decided something else.

/** What comes of the work from problem to agreement. */
export const cycleClasses = ['archive', 'drafts', 'reviews', 'presence', 'calendars', 'visits'] as const;
export type CycleClass = (typeof cycleClasses)[number];
export const retentionClasses = ['rows', 'quarantine', 'uploads', 'photos', 'invitations', 'accounts', 'log', ...cycleClasses] as const;
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
  /** no term is proposed either: kept as the archive rules say until the municipality decides one */
  readonly noTerm?: boolean;
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
  archive: { months: 1200, least: 120, most: 1200, bySource: false, stored: true, needsDecision: true, noTerm: true },
  drafts: { months: 24, least: 3, most: 600, bySource: false, stored: true, needsDecision: false },
  reviews: { months: 60, least: 12, most: 600, bySource: false, stored: true, needsDecision: false },
  presence: { months: 12, least: 1, most: 600, bySource: false, stored: true, needsDecision: false },
  calendars: { months: 12, least: 1, most: 60, bySource: false, stored: true, needsDecision: false },
  visits: { months: 12, least: 1, most: 60, bySource: false, stored: true, needsDecision: false },
};

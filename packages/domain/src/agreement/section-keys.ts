// The fifteen sections of an agreement, in their order. Every edition has all of them.

export const sectionKeys = [
  'parties',
  'background',
  'purpose',
  'period',
  'picture',
  'problems',
  'commitments',
  'organisation',
  'resources',
  'information',
  'communication',
  'documentation',
  'followup',
  'changes',
  'signatures',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

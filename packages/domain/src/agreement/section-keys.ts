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

/** These are set from what the agreement holds; the text is only what stands before it. */
export const dataSections: readonly SectionKey[] = ['parties', 'problems', 'commitments', 'signatures'];

// What may become of a problem in the register: it is open, closed, merged into another, or split into several. Pure rules.
export const problemStates = ['open', 'closed', 'merged', 'split'] as const;
export type ProblemState = (typeof problemStates)[number];

/** Where it comes from: a finding of a frozen picture, or what people have said and seen. */
export const problemOrigins = ['finding', 'survey', 'dialogue', 'walk', 'other'] as const;
export type ProblemOrigin = (typeof problemOrigins)[number];

// The roles people have and the kinds of organisation that take part.

export const roles = [
  'coordinator',
  'police-analyst',
  'joint-analyst',
  'practitioner',
  'reporter',
  'council-member',
  'data-protection-officer',
  'registrar',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export const organisationKinds = [
  'municipality',
  'police',
  'probation',
  'victim-support',
  'town-centre',
  'night-walkers',
  'housing',
  'sports-club',
  'rescue-service',
  'school',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

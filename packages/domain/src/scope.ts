// Who asks, for which municipality and with which right. Opened once per request or job; nothing is read outside one.

/** What a receiver may see of a source: whole rows, points without text, or counts per area and month. */
export const grains = ['rows', 'points', 'area-month'] as const;
export type Grain = (typeof grains)[number];

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

/** Rights asked for by verb files: `scope.require('incident.import')`. */
export const rights = [
  'picture.read',
  'picture.freeze',
  'incident.import',
  'incident.undo',
  'quarantine.read',
  'source.read',
  'area.read',
  'backup.make',
] as const;
export type Right = (typeof rights)[number];

// What roles, organisations, classes of data, levels and grains are called. Lower case: a page begins its cells with a capital itself.
import type { Lang } from '../fault.ts';
import type { Grain } from './grain.ts';
import type { Access, DataClass } from './matrix.ts';
import type { OrganisationKind, Role } from './roles.ts';

type Words<K extends string> = Readonly<Record<K, Readonly<Record<Lang, string>>>>;

export const roleWords: Words<Role> = {
  coordinator: { sv: 'samordnare', en: 'coordinator' },
  'police-analyst': { sv: 'polisanalytiker', en: 'police analyst' },
  'joint-analyst': { sv: 'gemensam analytiker', en: 'joint analyst' },
  practitioner: { sv: 'utförare', en: 'practitioner' },
  reporter: { sv: 'rapportör', en: 'reporter' },
  'council-member': { sv: 'rådsledamot', en: 'council member' },
  'data-protection-officer': { sv: 'dataskyddsombud', en: 'data protection officer' },
  registrar: { sv: 'registrator', en: 'registrar' },
  administrator: { sv: 'administratör', en: 'administrator' },
};

export const organisationKindWords: Words<OrganisationKind> = {
  municipality: { sv: 'kommun', en: 'municipality' },
  police: { sv: 'polis', en: 'police' },
  probation: { sv: 'frivård', en: 'probation' },
  'victim-support': { sv: 'brottsofferjour', en: 'victim support' },
  'town-centre': { sv: 'centrumförening', en: 'town-centre association' },
  'night-walkers': { sv: 'nattvandrare', en: 'night walkers' },
  housing: { sv: 'bostadsbolag', en: 'housing company' },
  'sports-club': { sv: 'idrottsförening', en: 'sports club' },
  'rescue-service': { sv: 'räddningstjänst', en: 'rescue service' },
  school: { sv: 'skola', en: 'school' },
  other: { sv: 'annan', en: 'other' },
};

export const dataClassWords: Words<DataClass> = {
  rows: { sv: 'rader', en: 'rows' },
  picture: { sv: 'punkter, områden', en: 'points, areas' },
  problems: { sv: 'problem, prioritering', en: 'problems, priorities' },
  measures: { sv: 'åtgärder', en: 'measures' },
  field: { sv: 'fältposter', en: 'field records' },
  meetings: { sv: 'möten', en: 'meetings' },
  agreement: { sv: 'överenskommelse', en: 'agreement' },
  records: { sv: 'diarium, gallring', en: 'register, retention' },
  access: { sv: 'roller, delning', en: 'roles, sharing' },
  log: { sv: 'logg', en: 'log' },
};

export const accessWords: Words<Access> = {
  none: { sv: 'nej', en: 'no' },
  own: { sv: 'egna', en: 'own' },
  shared: { sv: 'enligt delning', en: 'as shared' },
  read: { sv: 'läser', en: 'reads' },
  write: { sv: 'skriver', en: 'writes' },
};

export const grainWords: Words<Grain> = {
  rows: { sv: 'rader', en: 'rows' },
  points: { sv: 'punkter', en: 'points' },
  'area-month': { sv: 'område–månad', en: 'area and month' },
  counts: { sv: 'område–månad, små dolda', en: 'area and month, small hidden' },
};

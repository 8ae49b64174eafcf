// The demo's partners: one organisation of each kind, people as roles only.
import type { NewPartner } from './create-municipality.ts';

export const demoPartners: readonly NewPartner[] = [
  {
    kind: 'municipality',
    name: 'Exempelhamns kommun',
    people: [
      { sv: 'Samordnaren', en: 'The coordinator', role: 'coordinator' },
      { sv: 'Registratorn', en: 'The registrar', role: 'registrar' },
      { sv: 'Dataskyddsombudet', en: 'The data protection officer', role: 'data-protection-officer' },
      { sv: 'Systemförvaltaren', en: 'The administrator', role: 'administrator' },
    ],
  },
  {
    kind: 'police',
    name: 'Lokalpolisområdet',
    people: [
      { sv: 'Kommunpolisen', en: 'The municipal police officer', role: 'practitioner' },
      { sv: 'Polisanalytikern', en: 'The police analyst', role: 'police-analyst' },
    ],
  },
  { kind: 'probation', name: 'Frivården', people: [{ sv: 'Frivårdsinspektören', en: 'The probation officer', role: 'council-member' }] },
  {
    kind: 'victim-support',
    name: 'Brottsofferjouren',
    people: [{ sv: 'Jourens samordnare', en: 'The victim support lead', role: 'council-member' }],
  },
  {
    kind: 'town-centre',
    name: 'Centrumföreningen',
    people: [{ sv: 'Centrumledaren', en: 'The town-centre manager', role: 'council-member' }],
  },
  { kind: 'night-walkers', name: 'Nattvandrarna', people: [{ sv: 'Vandringsledaren', en: 'The walk leader', role: 'reporter' }] },
  { kind: 'housing', name: 'Bostadsbolaget', people: [{ sv: 'Områdeschefen', en: 'The area manager', role: 'practitioner' }] },
  { kind: 'sports-club', name: 'Idrottsföreningen', people: [{ sv: 'Föreningens ordförande', en: 'The club chair', role: 'reporter' }] },
  {
    kind: 'rescue-service',
    name: 'Räddningstjänsten',
    people: [{ sv: 'Brandinspektören', en: 'The fire inspector', role: 'practitioner' }],
  },
  { kind: 'school', name: 'Grundskolan', people: [{ sv: 'Rektorn', en: 'The head teacher', role: 'council-member' }] },
  { kind: 'other', name: 'Samarbetspartnern', people: [{ sv: 'Kontaktpersonen', en: 'The contact person', role: 'reporter' }] },
];

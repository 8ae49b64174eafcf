// The matrix: what each role may do with each class of data. What is not said is denied.
import type { Role } from './roles.ts';

/** Classes of data, in the order of the matrix on the screen. */
export const dataClasses = [
  'rows',
  'picture',
  'problems',
  'measures',
  'field',
  'meetings',
  'agreement',
  'records',
  'access',
  'log',
] as const;
export type DataClass = (typeof dataClasses)[number];

/** own = what is the own organisation's or one's own; shared = as each source is shared; read and write = everything of the class. */
export const accessLevels = ['none', 'own', 'shared', 'read', 'write'] as const;
export type Access = (typeof accessLevels)[number];
export type AccessOf = Readonly<Partial<Record<DataClass, Access>>>;

/** Which levels make sense for a class: rows are never another's to read, and only the picture follows the sharings. */
export const levelsOf: Readonly<Record<DataClass, readonly Access[]>> = {
  rows: ['none', 'own'],
  picture: ['none', 'shared', 'write'],
  problems: ['none', 'read', 'write'],
  measures: ['none', 'own', 'read', 'write'],
  field: ['none', 'own', 'read', 'write'],
  meetings: ['none', 'read', 'write'],
  agreement: ['none', 'read', 'write'],
  records: ['none', 'read', 'write'],
  access: ['none', 'read', 'write'],
  log: ['none', 'read'],
};

type Matrix = Readonly<Record<Role, AccessOf>>;

const standard: Matrix = {
  coordinator: {
    // in most municipalities the coordinator also brings in what the municipality itself has received
    rows: 'own',
    picture: 'shared',
    problems: 'write',
    measures: 'write',
    field: 'read',
    meetings: 'write',
    agreement: 'write',
    records: 'read',
    access: 'read',
  },
  'police-analyst': {
    rows: 'own',
    picture: 'write',
    problems: 'write',
    measures: 'read',
    field: 'read',
    meetings: 'read',
    agreement: 'read',
  },
  'joint-analyst': { picture: 'shared', problems: 'write', measures: 'read', field: 'read', meetings: 'read', agreement: 'read' },
  practitioner: { measures: 'own', field: 'own' },
  reporter: { measures: 'own', field: 'own' },
  'council-member': { picture: 'shared', problems: 'read', measures: 'read', meetings: 'read', agreement: 'read' },
  'data-protection-officer': { meetings: 'read', agreement: 'read', records: 'read', access: 'read', log: 'read' },
  registrar: { meetings: 'write', agreement: 'write', records: 'write' },
  administrator: { access: 'write' },
};

/** Templates a new municipality starts from; afterwards the matrix is its own. */
export const matrixTemplates = {
  standard,
  /** one person does most of it: the coordinator also keeps the register and manages people */
  'small-town': { ...standard, coordinator: { ...standard.coordinator, records: 'write', access: 'write' } },
} as const satisfies Readonly<Record<string, Matrix>>;
export type MatrixTemplate = keyof typeof matrixTemplates;

// Who takes part and what each may do, as they cross HTTP: organisations, memberships, the matrix, and new municipalities.
import { z } from 'zod';
import { accessLevels, dataClasses, matrixTemplates } from '../access/matrix.ts';
import { organisationKinds, roles } from '../access/roles.ts';
import { calendarDay } from './calendar-day.ts';

const day = calendarDay;
const name = z.string().trim().min(1).max(120);
const twoLanguages = z.object({ sv: z.string(), en: z.string() });

export const organisation = z.object({
  id: z.string(),
  kind: z.enum(organisationKinds),
  name: z.string(),
  /** the same in every municipality where it takes part; '' = only here */
  key: z.string(),
  members: z.number(),
  sources: z.number(),
});
export const newOrganisation = z.object({
  kind: z.enum(organisationKinds),
  name,
  key: z
    .string()
    .trim()
    .max(80)
    .regex(/^[a-z0-9-]*$/)
    .default(''),
});

export const member = z.object({
  accountId: z.string(),
  title: twoLanguages,
  organisation: z.object({ id: z.string(), name: z.string() }),
  role: z.enum(roles),
  from: z.string(),
  until: z.string().nullable(),
  endedOn: z.string().nullable(),
  /** work that is begun and not done: it is handed over when the person leaves */
  open: z.number(),
  /** the one who asks */
  me: z.boolean(),
});
const membershipKey = { accountId: z.uuid(), organisationId: z.uuid(), role: z.enum(roles) };
export const newMembership = z.object({ ...membershipKey, until: day.nullable().default(null) });
export const changeMembership = z.object({ ...membershipKey, until: day.nullable() });
export const endMembership = z.object({
  ...membershipKey,
  reason: z.string().trim().min(1).max(400),
  /** who takes over what is open; needed when something is */
  handOverTo: z.uuid().nullable().default(null),
});

export const matrixRule = z.object({
  role: z.enum(roles),
  /** null = in every organisation */
  organisationId: z.string().nullable(),
  dataClass: z.enum(dataClasses),
  access: z.enum(accessLevels),
  /** keys of areas; null = the whole municipality */
  areas: z.array(z.string()).nullable(),
});
export const matrix = z.object({
  rules: z.array(matrixRule),
  organisations: z.array(z.object({ id: z.string(), name: z.string() })),
  areas: z.array(z.object({ key: z.string(), sv: z.string(), en: z.string() })),
  /** the role the asker is signed in with, whose rules somebody else must change */
  ownRole: z.enum(roles),
});
export const changeRule = matrixRule.extend({
  organisationId: z.uuid().nullable(),
  areas: z.array(z.string().max(80)).min(1).max(500).nullable(),
});
/** An organisation's own rule goes, and the rule for all holds again. */
export const removeRule = z.object({ role: z.enum(roles), organisationId: z.uuid(), dataClass: z.enum(dataClasses) });

export const newMunicipality = z.object({
  code: z.string().regex(/^[0-9A-Za-z]{2,12}$/),
  name,
  template: z.enum(Object.keys(matrixTemplates) as [keyof typeof matrixTemplates]),
  /** the file of areas, as base64; null = the deliveries' own names */
  areas: z
    .object({ fileName: z.string().min(1).max(200), content: z.base64().max(20_000_000) })
    .nullable()
    .default(null),
});
export const madeMunicipality = z.object({ id: z.string(), code: z.string(), name: z.string(), areas: z.number() });

/** A police area seen from frozen, suppressed copies: one municipality after the other, never mixed. */
export const policeArea = z.object({
  key: z.string(),
  organisation: z.string(),
  municipalities: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      picture: z
        .object({
          name: z.string().nullable(),
          made: z.string(),
          window: z.object({ from: z.string(), to: z.string() }),
          headline: twoLanguages,
          /** counts below this are hidden */
          k: z.number(),
          problems: z.array(z.object({ verdict: z.string(), count: z.number().nullable(), sv: z.string(), en: z.string() })),
        })
        .nullable(),
    }),
  ),
});

export type Organisation = z.infer<typeof organisation>;
export type NewOrganisation = z.infer<typeof newOrganisation>;
export type Member = z.infer<typeof member>;
export type NewMembership = z.infer<typeof newMembership>;
export type ChangeMembership = z.infer<typeof changeMembership>;
export type EndMembership = z.infer<typeof endMembership>;
export type MatrixRule = z.infer<typeof matrixRule>;
export type ChangeRule = z.infer<typeof changeRule>;
export type RemoveRule = z.infer<typeof removeRule>;
export type MatrixView = z.infer<typeof matrix>;
export type MadeMunicipality = z.infer<typeof madeMunicipality>;
export type PoliceArea = z.infer<typeof policeArea>;

// The tables as Kysely sees them: one interface per table, named as in migrations/.
import type { Access, DataClass, Grain, OrganisationKind, Role } from '@samsyn/domain';
import type { ColumnType, Generated } from 'kysely';

type Json = ColumnType<unknown, string | null, string | null>;
/** pg gives bigint as text; written as number or text */
type Big = ColumnType<string, number | string, number | string>;
type GeneratedBig = ColumnType<string, number | string | undefined, number | string>;
type Made = ColumnType<Date, Date | string | undefined, Date | string>;
type Day = ColumnType<string | null, string | null | undefined, string | null>;
type Moment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

export interface MunicipalityTable {
  id: string;
  code: string;
  name: string;
  demo: Generated<boolean>;
  created_at: Made;
}
export interface AccountTable {
  id: Generated<string>;
  title_sv: string;
  title_en: string;
  created_at: Made;
}
export interface OrganisationTable {
  municipality_id: string;
  id: Generated<string>;
  kind: OrganisationKind;
  name: string;
  key: Generated<string>;
}
export interface MembershipTable {
  municipality_id: string;
  account_id: string;
  organisation_id: string;
  role: Role;
  valid_from: ColumnType<string, string | undefined, string>;
  valid_until: Day;
  ended_at: Moment;
  ended_reason: string | null;
}
export interface RoleRuleTable {
  municipality_id: string;
  id: Generated<string>;
  role: Role;
  organisation_id: string | null;
  data_class: DataClass;
  access: Access;
  areas: string[] | null;
  area_keys: string[] | null;
}
export interface DisclosureRulesTable {
  municipality_id: string;
  k_public: Generated<number>;
  k_partner: Generated<number>;
  sensitive_by_year: Generated<boolean>;
  dwellings_as_points: Generated<boolean>;
  sensitive_categories: Generated<string[]>;
  dwelling_place_types: Generated<string[]>;
  changed_at: Made;
  changed_reason: string | null;
}
export interface SignInLinkTable {
  token_hash: Buffer;
  account_id: string;
  municipality_id: string;
  organisation_id: string;
  role: Role;
  expires: ColumnType<Date, Date | string, Date | string>;
  used_at: Moment;
}
export interface SessionTable {
  token_hash: Buffer;
  account_id: string;
  municipality_id: string;
  organisation_id: string;
  role: Role;
  csrf: string;
  created_at: Made;
  expires: ColumnType<Date, Date | string, Date | string>;
}
export interface SourceTable {
  municipality_id: string;
  id: Generated<string>;
  organisation_id: string;
  key: string;
  name: string;
  name_en: string;
  kind: 'police' | 'events' | 'other';
  profile: string;
  time_zone: string;
  immature_days: Generated<number>;
  grain: Grain;
  purpose: Generated<string>;
  legal_basis: Generated<string>;
  valid_until: Day;
}
export interface SourceSharingTable {
  municipality_id: string;
  id: Generated<string>;
  source_id: string;
  organisation_id: string;
  /** null = every role of the organisation */
  role: Role | null;
  grain: Grain;
  minimum: Generated<number>;
  grid_metres: Generated<number>;
  purpose: Generated<string>;
  legal_basis: Generated<string>;
  valid_from: ColumnType<string, string | undefined, string>;
  valid_until: Day;
  made_by: string | null;
  made_at: Made;
  ended_at: Moment;
  ended_reason: string | null;
}
export type ImportState = 'reading' | 'previewed' | 'storing' | 'stored' | 'undone' | 'refused' | 'cancelled';
export interface ImportBatchTable {
  municipality_id: string;
  id: Generated<string>;
  source_id: string | null;
  organisation_id: string;
  account_id: string | null;
  state: ImportState;
  file_name: string;
  bytes: ColumnType<string, number | string | undefined, number | string>;
  sha256: string | null;
  stored_path: string | null;
  profile: string | null;
  progress: Generated<number>;
  fault: Json;
  report: Json;
  period_from: Day;
  period_to: Day;
  created_at: Made;
  stored_at: Moment;
}
export interface IncidentTable {
  municipality_id: string;
  id: GeneratedBig;
  batch_id: string;
  source_id: string;
  fingerprint: Buffer;
  category: string | null;
  place_type: string | null;
  area_key: string | null;
  longitude: number | null;
  latitude: number | null;
  precision: Generated<number>;
  from_minute: number | null;
  to_minute: number | null;
  resolution: Generated<number>;
  count: Generated<number>;
  code: string | null;
}
export interface QuarantinedRowTable {
  municipality_id: string;
  id: GeneratedBig;
  batch_id: string;
  line: Big;
  column_name: string | null;
  value_masked: string | null;
  fault: string;
  expires_at: Made;
}
export interface AreaSystemTable {
  municipality_id: string;
  id: Generated<string>;
  key: string;
  name_sv: string;
  name_en: string;
  depth: Generated<number>;
  active: Generated<boolean>;
}
export interface AreaTable {
  municipality_id: string;
  system_id: string;
  position: number;
  key: string;
  sv: string;
  en: string;
  level: string;
  parent: string | null;
  preposition: string | null;
  geometry: Json;
  square_metres: number | null;
}
export interface ExposureTable {
  municipality_id: string;
  area_key: string;
  kind: string;
  year: number;
  value: number;
  source: string;
}
export interface FollowedQuestionTable {
  municipality_id: string;
  id: Generated<string>;
  category: string | null;
  place_type: string | null;
  area: string | null;
  daypart: string | null;
  written: ColumnType<string, string, string>;
  basis_sv: string;
  basis_en: string;
  name_sv: string | null;
  name_en: string | null;
}
export interface PictureTable {
  municipality_id: string;
  id: Generated<string>;
  organisation_id: string;
  name: string | null;
  frozen: Generated<boolean>;
  made: Made;
  samsyn: string;
  seed: Big;
  input_hash: string;
  options: ColumnType<unknown, string, string>;
  /** the picture's JSON as text, byte for byte */
  body: string;
  copy_basis: string | null;
  role: string | null;
  eyes: Generated<string>;
  area_keys: string[] | null;
}
export interface PictureSourceTable {
  municipality_id: string;
  picture_id: string;
  source_id: string;
  sharing_id: string | null;
  grain: Grain;
  minimum: Generated<number>;
  whole: Generated<boolean>;
}
export interface PictureCopyTable {
  municipality_id: string;
  picture_id: string;
  k: number;
  body: string;
}
export interface LogHeadTable {
  municipality_id: string;
  seq: Big;
  hash: Buffer;
}
export interface AuditLogTable {
  municipality_id: string;
  id: GeneratedBig;
  seq: Big | null;
  role: string | null;
  outcome: Generated<'done' | 'refused'>;
  purpose: string | null;
  rows: number | null;
  before: Json;
  after: Json;
  hash: Buffer | null;
  at: Made;
  organisation_id: string | null;
  account_id: string | null;
  event: string;
  subject: string | null;
  details: ColumnType<unknown, string | undefined, never>;
}

/** What the scope's organisation sees of a source. */
export interface SeenSourceView {
  municipality_id: string;
  id: string;
  key: string;
  organisation_id: string;
  grain: Grain;
  minimum: number;
  grid_metres: number;
  sharing_id: string | null;
  /** the owner's own rows */
  whole: boolean;
}

export interface Schema {
  municipalities: MunicipalityTable;
  accounts: AccountTable;
  organisations: OrganisationTable;
  memberships: MembershipTable;
  sign_in_links: SignInLinkTable;
  sessions: SessionTable;
  sources: SourceTable;
  source_sharings: SourceSharingTable;
  import_batches: ImportBatchTable;
  incidents: IncidentTable;
  quarantined_rows: QuarantinedRowTable;
  area_systems: AreaSystemTable;
  areas: AreaTable;
  exposures: ExposureTable;
  followed_questions: FollowedQuestionTable;
  pictures: PictureTable;
  role_rules: RoleRuleTable;
  disclosure_rules: DisclosureRulesTable;
  picture_sources: PictureSourceTable;
  picture_copies: PictureCopyTable;
  log_heads: LogHeadTable;
  audit_log: AuditLogTable;
  seen_sources: SeenSourceView;
}

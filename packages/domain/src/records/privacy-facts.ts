// What the data-protection documents are made from: the settings as they stand, never anyone's name.
import type { Grain } from '../access/grain.ts';
import type { Access, DataClass } from '../access/matrix.ts';
import type { OrganisationKind, Role } from '../access/roles.ts';

export interface SharingFacts {
  readonly receiver: string;
  readonly kind: OrganisationKind;
  readonly role: Role | null;
  readonly grain: Grain;
  readonly minimum: number;
  readonly gridMetres: number;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly until: string | null;
}
export interface SourceFacts {
  readonly name: string;
  readonly owner: string;
  readonly ownerKind: OrganisationKind;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly until: string | null;
  /** the finest that anyone else gets */
  readonly finest: Grain;
  readonly rows: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly sharings: readonly SharingFacts[];
}
export interface PrivacyFacts {
  readonly municipality: string;
  readonly demo: boolean;
  readonly samsyn: string;
  /** the day the settings were read */
  readonly day: string;
  readonly organisations: readonly { readonly name: string; readonly kind: OrganisationKind; readonly members: number }[];
  readonly sources: readonly SourceFacts[];
  readonly rules: readonly {
    readonly role: Role;
    readonly organisation: string | null;
    readonly dataClass: DataClass;
    readonly access: Access;
    readonly areas: number | null;
  }[];
  readonly disclosure: {
    readonly kPublic: number;
    readonly kPartner: number;
    readonly sensitiveByYear: boolean;
    readonly dwellingsAsPoints: boolean;
  };
  /** standard: what it is unless the municipality decides otherwise */
  /** months null: no term, the archive rules say */
  readonly retention: readonly {
    readonly key: string;
    readonly name: string;
    readonly months: number | null;
    readonly standard: number | null;
  }[];
  readonly people: { readonly accounts: number; readonly secondFactor: number; readonly accepted: number; readonly withoutEnd: number };
  readonly signIn: { readonly local: boolean; readonly outside: string | null };
  readonly encrypted: boolean;
  readonly log: {
    readonly entries: number;
    /** the first signs of the newest link */
    readonly head: string;
    readonly checked: { readonly day: string; readonly whole: boolean } | null;
  };
}

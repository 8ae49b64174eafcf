// Everything a picture is made from. CLI and server fill the same shape; the picture itself is pure.
import type { AreaSystem, Exposure } from '../area/area-system.ts';
import type { InputFile, QuarantinedRow, RowCounts } from '../import/import-report.ts';
import type { IncidentColumns } from '../incident/incident-columns.ts';
import type { PicturePart } from './picture.ts';

export interface SourceMeta {
  readonly key: string;
  readonly sv: string;
  readonly en: string;
  /** decides the headline's subject: Polisanmälningarna / Händelserapporterna / Uppgifterna */
  readonly kind: 'police' | 'events' | 'other';
  readonly profile: string;
  readonly timeZone: string;
  /** ISO date the file was received or last modified, shown as "hämtat" */
  readonly received: string | null;
  /** last days before the extract that are still being registered */
  readonly immatureDays: number;
}

export interface FollowedQuestion {
  readonly category: string | null;
  readonly placeType: string | null;
  readonly area: string | null;
  readonly daypart: string | null;
  /** ISO date on which the question was written; it must lie before the window's end */
  readonly written: string;
  /** "överenskommelsen 2026–2028" */
  readonly basis: { readonly sv: string; readonly en: string };
  readonly name?: { readonly sv: string; readonly en: string };
}

/** Values that no table maps: listed, never guessed. */
export interface UnmappedValue {
  readonly source: number;
  readonly column: string;
  readonly value: string;
  readonly rows: number;
}

export interface PictureData {
  readonly incidents: IncidentColumns;
  readonly areas: AreaSystem;
  readonly exposures: readonly Exposure[];
  readonly sources: readonly SourceMeta[];
  readonly inputs: readonly InputFile[];
  readonly rows: RowCounts;
  readonly quarantine: readonly QuarantinedRow[];
  readonly unmapped: readonly UnmappedValue[];
}

export interface PictureOptions {
  readonly samsyn: string;
  readonly seed: number;
  /** ISO date; the window ends with the last whole month before or at it. Absent: from the data */
  readonly until?: string;
  /** 12 unless told; a window given by hand is kept */
  readonly windowMonths?: number;
  readonly follow: readonly FollowedQuestion[];
  /** only this is searched, as a family of its own; followed questions are judged in the whole picture alone */
  readonly part?: PicturePart;
  /** so many of the years before the window are compared with; all comparable ones unless told */
  readonly backYears?: number;
  readonly name?: string;
  readonly demo: boolean;
  /** years known to be abnormal (pandemic, strike): no part in expected counts or variance */
  readonly abnormalYears?: readonly number[];
}

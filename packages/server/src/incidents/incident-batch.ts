// What has been read so far, over all tables of a data set: incidents in columns, areas, sources, and an account of every row.
import {
  type AreaSystem,
  type ColumnReading,
  type IncidentColumns,
  type InputFile,
  type Layout,
  precisionClasses,
  type QuarantinedRow,
  type RowCounts,
  type SourceMeta,
  type UnmappedValue,
} from '@samsyn/domain';
import { areaFinder } from './area-finder.ts';
import { batchPeriod } from './batch-period.ts';
import { Fingerprints } from './fingerprints.ts';
import { IncidentBuilder } from './incident-builder.ts';
import { RowAccounts } from './row-accounts.ts';
import type { RowDraft } from './row-draft.ts';
import { UnmappedValues } from './unmapped-values.ts';

export interface ReadIncidents {
  readonly incidents: IncidentColumns;
  /** 16 bytes per incident row */
  readonly fingerprints: Uint8Array;
  readonly areas: AreaSystem;
  readonly sources: SourceMeta[];
  readonly inputs: InputFile[];
  readonly rows: RowCounts;
  readonly quarantine: QuarantinedRow[];
  readonly unmapped: UnmappedValue[];
  readonly columns: ColumnReading[];
  readonly period: { from: string; to: string } | null;
  readonly warnings: { sv: string; en: string }[];
  readonly profileName: { sv: string; en: string } | null;
  readonly decimalComma: boolean;
}

export interface BatchOptions {
  readonly areas?: AreaSystem;
  /** key of the hash that ids are kept as */
  readonly hashKey?: Uint8Array;
}

export class IncidentBatch {
  readonly accounts = new RowAccounts();
  readonly fingerprints: Fingerprints;
  readonly unmapped = new UnmappedValues();
  readonly #out = new IncidentBuilder();
  readonly #areas;
  readonly #codes = new Map<string, number>();
  readonly #sources: SourceMeta[] = [];
  readonly #inputs: InputFile[] = [];
  readonly #columns = new Map<string, ColumnReading>();
  readonly #given: AreaSystem | undefined;
  readonly #warnings: { sv: string; en: string }[] = [];
  #name: Layout['name'] | null = null;
  #comma = false;

  constructor(options: BatchOptions) {
    this.#given = options.areas;
    this.#areas = areaFinder(options.areas);
    this.fingerprints = new Fingerprints(options.hashKey ?? new Uint8Array(32));
  }

  /** The index of the layout's source; files of one layout are one source. */
  sourceOf(layout: Layout, received: string | null): number {
    const found = this.#sources.findIndex(({ key }) => key === layout.key);
    if (found >= 0) return found;
    const { key, name, kind, timeZone, immatureDays } = layout;
    this.#name ??= name;
    return this.#sources.push({ key, sv: name.sv, en: name.en, kind, profile: key, timeZone, received, immatureDays }) - 1;
  }

  /** Takes a row in that `fingerprints` has said is new. */
  add(row: RowDraft, layout: Layout, source: number, areaText: string): void {
    const out = this.#out;
    const i = out.next();
    const area = this.#areas.find(areaText, row.longitude, row.latitude);
    const pointed = !Number.isNaN(row.longitude);
    out.category[i] = row.category;
    out.placeType[i] = row.placeType;
    out.area[i] = area;
    out.longitude[i] = row.longitude;
    out.latitude[i] = row.latitude;
    out.precision[i] = pointed ? precisionClasses.indexOf(layout.precision) : 0;
    out.from[i] = row.from;
    out.to[i] = row.to;
    out.resolution[i] = row.resolution;
    out.count[i] = row.count;
    out.code[i] = row.code === '' ? -1 : this.#codeOf(row.code);
    out.source[i] = source;
    this.accounts.accept(row.count, pointed || area >= 0, row.resolution > 0);
  }

  /** Something that was left out and must be told. */
  warn(warning: { sv: string; en: string }): void {
    this.#warnings.push(warning);
  }

  endTable(input: InputFile, columns: readonly ColumnReading[], decimalComma: boolean): void {
    this.fingerprints.endTable();
    this.#inputs.push(input);
    this.#comma ||= decimalComma;
    for (const reading of columns) if (!this.#columns.has(reading.column)) this.#columns.set(reading.column, reading);
  }

  #codeOf(code: string): number {
    let index = this.#codes.get(code);
    if (index === undefined) {
      index = this.#codes.size;
      this.#codes.set(code, index);
    }
    return index;
  }

  done(): ReadIncidents {
    const { areas, indexOf } = this.#areas.done();
    const incidents = this.#out.done([...this.#codes.keys()]);
    let outside = 0;
    for (let i = 0; i < incidents.length; i++) {
      const area = incidents.area[i] ?? -1;
      if (area >= 0) incidents.area[i] = indexOf(area);
      else if (this.#given && !Number.isNaN(incidents.longitude[i])) outside++;
    }
    if (outside > 0) this.warn({ sv: `${outside} rader ligger utanför områdena.`, en: `${outside} rows lie outside the areas.` });
    return {
      incidents,
      fingerprints: this.fingerprints.all(),
      areas,
      sources: this.#sources,
      inputs: this.#inputs,
      rows: this.accounts.rows,
      quarantine: this.accounts.quarantine,
      unmapped: this.unmapped.byRows(),
      columns: [...this.#columns.values()],
      period: batchPeriod(incidents),
      warnings: this.#warnings,
      profileName: this.#name,
      decimalComma: this.#comma,
    };
  }
}

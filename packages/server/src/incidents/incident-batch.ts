// What has been read so far, over all tables of a data set: incidents in columns, areas, sources, and an account of every row.
import {
  type AreaSystem,
  type ColumnReading,
  type FoundFacility,
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
import { Corrections, type StoredCorrection } from './corrections.ts';
import { Fingerprints } from './fingerprints.ts';
import type { HeldTable } from './held-rows.ts';
import { IncidentBuilder } from './incident-builder.ts';
import type { AddressTally, Registers } from './read-row-address.ts';
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
  /** refused rows as they stand, for being read again; empty unless asked for */
  readonly held: readonly HeldTable[];
  /** how many rows each correction took in, by its id */
  readonly mended: ReadonlyMap<string, number>;
  /** the facility that the source names, by the row among the incidents */
  readonly facilities: ReadonlyMap<number, FoundFacility>;
}

/** What is understood while the rows are still coming. */
export interface PartialReading {
  readonly rows: RowCounts;
  readonly inputs: readonly Omit<InputFile, 'sha256'>[];
  readonly columns: readonly ColumnReading[];
  readonly profileName: { readonly sv: string; readonly en: string } | null;
  readonly decimalComma: boolean;
}

export interface BatchOptions {
  /** what becomes of rows in quarantine, as somebody decided */
  readonly corrections?: readonly StoredCorrection[];
  /** a value that nothing maps and nobody has decided goes to quarantine, and refused rows are kept to be read again */
  readonly hold?: boolean;
  /** when the files were handed over: nothing in them can have happened on a later day */
  readonly notAfter?: Date;
  /** fingerprints of rows that the same delivery already holds */
  readonly earlier?: Uint8Array;
  readonly areas?: AreaSystem;
  /** where addresses and facilities are looked up */
  readonly registers?: Registers;
  /** key of the hash that ids are kept as */
  readonly hashKey?: Uint8Array;
}

export class IncidentBatch {
  readonly accounts = new RowAccounts();
  readonly fingerprints: Fingerprints;
  readonly corrections: Corrections;
  readonly hold: boolean;
  /** UTC minutes since 1970 */
  readonly notAfter: number | null;
  readonly held: HeldTable[] = [];
  readonly unmapped = new UnmappedValues();
  readonly registers: Registers;
  readonly lookedUp: AddressTally = { found: 0, unknown: 0 };
  readonly #facilities = new Map<number, FoundFacility>();
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
  /** the table that is being read */
  #open: (() => { input: Omit<InputFile, 'sha256'>; columns: ColumnReading[]; decimalComma: boolean }) | null = null;

  constructor(options: BatchOptions) {
    this.#given = options.areas;
    this.#areas = areaFinder(options.areas);
    this.fingerprints = new Fingerprints(options.hashKey ?? new Uint8Array(32), options.earlier);
    this.corrections = new Corrections(options.corrections ?? []);
    this.hold = options.hold ?? false;
    this.notAfter = options.notAfter ? Math.floor(options.notAfter.getTime() / 60_000) : null;
    this.registers = options.registers ?? { addresses: null, facilities: null };
  }

  /** The index of the layout's source; files of one layout are one source. */
  sourceOf(layout: Layout, received: string | null): number {
    const found = this.#sources.findIndex(({ key }) => key === layout.key);
    if (found >= 0) return found;
    const { key, name, kind, timeZone, immatureDays } = layout;
    this.#name ??= name;
    return this.#sources.push({ key, sv: name.sv, en: name.en, kind, profile: key, timeZone, received, immatureDays }) - 1;
  }

  /** Takes a row in that `fingerprints` has said is new. Answers whether it has a place: a point, or an area that is known. */
  add(row: RowDraft, layout: Layout, source: number, areaText: string): boolean {
    const out = this.#out;
    const i = out.next();
    const area = this.#areas.find(areaText, row.longitude, row.latitude);
    const pointed = !Number.isNaN(row.longitude);
    out.category[i] = row.category;
    out.placeType[i] = row.placeType;
    out.area[i] = area;
    out.longitude[i] = row.longitude;
    out.latitude[i] = row.latitude;
    out.precision[i] = pointed ? precisionClasses.indexOf(row.lookedUp ? 'address' : layout.precision) : 0;
    if (row.facility) this.#facilities.set(i, row.facility);
    out.from[i] = row.from;
    out.to[i] = row.to;
    out.resolution[i] = row.resolution;
    out.count[i] = row.count;
    out.code[i] = row.code === '' ? -1 : this.#codeOf(row.code);
    out.source[i] = source;
    const placed = pointed || area >= 0;
    this.accounts.accept(row.count, placed, row.resolution > 0);
    return placed;
  }

  /** Something that was left out and must be told. */
  warn(warning: { sv: string; en: string }): void {
    this.#warnings.push(warning);
  }

  /** A table begins; `reading` answers how its columns have been understood so far. */
  beginTable(reading: () => { input: Omit<InputFile, 'sha256'>; columns: ColumnReading[]; decimalComma: boolean }): void {
    this.#open = reading;
  }

  /** What can be told before the end. Costs as much as there are columns. */
  partial(): PartialReading {
    const open = this.#open?.() ?? null;
    const columns = open ? open.columns.filter(({ column }) => !this.#columns.has(column)) : [];
    return {
      rows: { ...this.accounts.rows },
      inputs: open ? [...this.#inputs, open.input] : this.#inputs,
      columns: [...this.#columns.values(), ...columns],
      profileName: this.#name,
      decimalComma: this.#comma || (open?.decimalComma ?? false),
    };
  }

  endTable(input: InputFile, columns: readonly ColumnReading[], decimalComma: boolean): void {
    this.fingerprints.endTable();
    this.#open = null;
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
    const { found, unknown } = this.lookedUp;
    if (found > 0)
      this.warn({
        sv: `${found} rader har fått sin punkt ur kommunens adressregister.`,
        en: `${found} rows have got their point from the municipality’s address register.`,
      });
    if (unknown > 0)
      this.warn({
        sv: `${unknown} rader har en adress som inte finns i adressregistret. De har ingen punkt.`,
        en: `${unknown} rows have an address that is not in the address register. They have no point.`,
      });
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
      held: this.held,
      mended: this.corrections.used,
      facilities: this.#facilities,
    };
  }
}

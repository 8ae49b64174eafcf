// From files to incidents: tables are opened, recognised, typed and accounted for, row by row into columns.
import { createHash, createHmac } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import {
  type AreaSystem,
  areaSystemFromNames,
  type ColumnReading,
  categoryIndex,
  Fault,
  type Field,
  fieldsOf,
  findCrimeCode,
  findPersonal,
  type IncidentColumns,
  type InputFile,
  type Layout,
  layoutFromMapping,
  layouts,
  type MappedValue,
  makeAreaIndex,
  NO_TIME,
  type PersonalKind,
  placeTypeIndex,
  precisionClasses,
  type QuarantinedRow,
  type RowCounts,
  readClock,
  readWallTime,
  recogniseLayout,
  type SourceMeta,
  timeResolutions,
  type UnmappedValue,
  type WallTime,
} from '@samsyn/domain';
import { projection } from '../areas/projections.ts';
import { readNumber } from '../files/number-style.ts';
import { openTables } from '../files/open-tables.ts';
import type { ReadLimits, Table } from '../files/table.ts';
import { IncidentBuilder } from './incident-builder.ts';
import { RowAccounts } from './row-accounts.ts';

export interface ReadIncidentOptions {
  /** 'auto', the key of a profile, or the path of a mapping file */
  readonly profile?: string;
  readonly encoding?: string;
  readonly limits?: Partial<ReadLimits>;
  readonly areas?: AreaSystem;
  /** key of the hash that ids are kept as */
  readonly hashKey?: Uint8Array;
  readonly onProgress?: (share: number, rows: number) => void;
}

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

/** Reads files as one data set. read = accepted + quarantined + alreadyKnown. @throws Fault import.* for a file that is refused whole */
export async function readIncidentFiles(paths: readonly string[], options: ReadIncidentOptions = {}): Promise<ReadIncidents> {
  const set = new DataSet(options);
  for (const [i, path] of paths.entries()) {
    const received = (await stat(path).catch(() => null))?.mtime.toISOString().slice(0, 10) ?? null;
    const tables = await openTables(path, {
      ...(options.encoding && options.encoding !== 'auto' ? { encoding: options.encoding } : {}),
      ...(options.limits ? { limits: options.limits } : {}),
      onProgress: (share) => options.onProgress?.((i + share) / paths.length, set.accounts.rows.read),
    });
    try {
      for (const table of tables) await set.take(table, await chosenLayout(table, options.profile), received);
    } finally {
      for (const table of tables) await table.close();
    }
  }
  return set.done();
}

async function chosenLayout(table: Table, profile = 'auto'): Promise<Layout> {
  if (profile === 'auto') return recogniseLayout(table.head.columns, table.head.file);
  const named = layouts.find(({ key }) => key === profile);
  if (named) return named;
  let json: unknown;
  try {
    json = JSON.parse(await readFile(profile, 'utf8'));
  } catch {
    throw new Fault('import.mapping', { file: profile, at: 'JSON' });
  }
  return layoutFromMapping(json, profile);
}

class DataSet {
  readonly accounts = new RowAccounts();
  readonly #options: ReadIncidentOptions;
  readonly #out = new IncidentBuilder();
  readonly #areaIndex;
  readonly #areaNames = new Map<string, number>();
  readonly #codes = new Map<string, number>();
  readonly #sources: SourceMeta[] = [];
  readonly #inputs: InputFile[] = [];
  readonly #columns: ColumnReading[] = [];
  readonly #unmapped = new Map<string, { source: number; column: string; value: string; rows: number }>();
  readonly #known = new Set<string>();
  readonly #names: Layout['name'][] = [];
  #comma = false;

  constructor(options: ReadIncidentOptions) {
    this.#options = options;
    this.#areaIndex = options.areas ? makeAreaIndex(options.areas) : null;
    options.areas?.areas.forEach((area, i) => {
      for (const name of [area.key, area.sv, area.en])
        if (!this.#areaNames.has(name.toLowerCase())) this.#areaNames.set(name.toLowerCase(), i);
    });
  }

  async take(table: Table, layout: Layout, received: string | null): Promise<void> {
    const { head } = table;
    const fields = fieldsOf(layout, head.columns);
    const at = (field: Field): number => fields.indexOf(field);
    const col = {
      id: at('id'),
      category: at('category'),
      code: at('code'),
      place: at('placeType'),
      area: at('area'),
      lon: at('longitude'),
      lat: at('latitude'),
      point: at('point'),
      x: at('x'),
      y: at('y'),
      from: at('from'),
      fromTime: at('fromTime'),
      to: at('to'),
      toTime: at('toTime'),
      date: at('date'),
      month: at('month'),
      year: at('year'),
      count: at('count'),
    };
    const when = [col.from, col.date, col.month, col.year].filter((c) => c >= 0);
    if (when.length === 0) throw new Fault('import.missingColumn', { col: 'from', what: 'time' });
    const source = this.#sourceOf(layout, received);
    const project = layout.epsg === undefined ? null : projection(layout.epsg, head.file);
    const times = new Map<string, WallTime | null>();
    const time = (cell: string): WallTime | null => {
      let found = times.get(cell);
      if (found === undefined) {
        found = readWallTime(cell, layout.dateOrder, layout.timeZone);
        if (times.size > 100_000) times.clear();
        times.set(cell, found);
      }
      return found;
    };
    const kinds = new Map<string, { value: MappedValue | null; category: number; place: number }>();
    const personalOf = new Map<string, PersonalKind | null>();
    const mapped = [col.category, col.code, col.place, col.area].filter((c) => c >= 0);
    const unstored = fields.flatMap((field, c) => (field === null ? [c] : []));
    const seenPersonal = new Map<number, PersonalKind>();
    const empty = new Int32Array(fields.length);
    const faulty = new Int32Array(fields.length);
    const ordinals = new Map<string, number>();
    const fresh: string[] = [];
    const { rows } = this.accounts;
    let fileRows = 0;
    let misplaced = 0;
    let misplacedFault = '';
    const number = (cell: string, c: number): number => {
      const plain = Number(cell);
      return Number.isNaN(plain) ? readNumber(cell, head.numberStyles[c] ?? { decimalComma: false, grouping: '' }) : plain;
    };
    for await (const chunk of table.rows()) {
      for (let r = 0; r < chunk.rows.length; r++) {
        const cells = chunk.rows[r]!;
        const line = chunk.lines[r]!;
        const cell = (c: number): string => (c < 0 ? '' : (cells[c] ?? ''));
        rows.read++;
        fileRows++;
        for (let c = 0; c < fields.length; c++) if (cell(c) === '') empty[c]!++;
        const refuse = (c: number, fault: string): void => {
          if (c >= 0) faulty[c]!++;
          this.accounts.refuse(head.file, line, head.columns[c] ?? '', cell(c), fault);
        };
        for (const c of unstored) {
          if (seenPersonal.has(c) || cell(c).length < 6) continue;
          const kind = findPersonal(cell(c));
          if (kind) seenPersonal.set(c, kind);
        }
        let personal = -1;
        for (const c of mapped) {
          const text = cell(c);
          let kind = personalOf.get(text);
          if (kind === undefined) {
            kind = findPersonal(text);
            if (personalOf.size > 50_000) personalOf.clear();
            personalOf.set(text, kind);
          }
          if (kind) personal = c;
        }
        if (personal >= 0) {
          refuse(personal, 'import.personal');
          continue;
        }
        // when
        const whenColumn = when.find((c) => cell(c) !== '') ?? when[0]!;
        let start: WallTime | null = null;
        let from = NO_TIME;
        let to = NO_TIME;
        let resolution = 0;
        if (cell(whenColumn) !== '') {
          start = time(cell(whenColumn));
          if (!start) {
            refuse(whenColumn, 'import.badDate');
            continue;
          }
          ({ from, to } = start);
          resolution = timeResolutions.indexOf(start.resolution);
          if (whenColumn === col.from && cell(col.fromTime) !== '') {
            const clock = readClock(cell(col.fromTime));
            if (Number.isNaN(clock)) {
              refuse(col.fromTime, 'import.badDate');
              continue;
            }
            from = to = Math.floor(from / 1440) * 1440 + clock;
            resolution = 1;
          }
          if (cell(col.to) !== '') {
            const end = time(cell(col.to));
            const clock = cell(col.toTime) === '' ? -1 : readClock(cell(col.toTime));
            if (!end || Number.isNaN(clock)) {
              refuse(end ? col.toTime : col.to, 'import.badDate');
              continue;
            }
            to = clock >= 0 ? Math.floor(end.from / 1440) * 1440 + clock : end.to;
            if (to < from) {
              refuse(col.to, 'import.timeOrder');
              continue;
            }
          }
        }
        // what
        const kindColumn = col.code >= 0 ? col.code : col.category;
        const raw = cell(kindColumn);
        const code = col.code >= 0 && /^\d{3}$/.test(raw) && findCrimeCode(`0${raw}`) ? `0${raw}` : raw;
        const placeText = cell(col.place);
        const kindKey = `${code}\u0000${placeText}`;
        let kind = kinds.get(kindKey);
        if (!kind) {
          const value = layout.mapCategory(code, placeText);
          const known = value && !('notIncident' in value) ? value : null;
          const place = known?.placeType ?? layout.mapPlaceType?.(placeText) ?? 'unknown';
          kind = { value, category: known ? categoryIndex(known.category) : -1, place: Math.max(0, placeTypeIndex(place)) };
          kinds.set(kindKey, kind);
        }
        const count = col.count < 0 || cell(col.count) === '' ? 1 : number(cell(col.count), col.count);
        if (!Number.isInteger(count) || count < 0 || count > 1e9) {
          refuse(col.count, 'import.badCount');
          continue;
        }
        // where
        let lon = Number.NaN;
        let lat = Number.NaN;
        let place = col.lon >= 0 ? col.lon : col.x;
        if (col.point >= 0 && cell(col.point) !== '') {
          place = col.point;
          const [first = '', second = ''] = cell(col.point).replace(/[()]/g, '').split(',');
          lat = Number(first);
          lon = Number(second);
        } else if (col.lon >= 0 && cell(col.lon) !== '' && cell(col.lat) !== '') {
          lon = number(cell(col.lon), col.lon);
          lat = number(cell(col.lat), col.lat);
          if (Number.isNaN(lon) || Number.isNaN(lat)) {
            refuse(Number.isNaN(lon) ? col.lon : col.lat, 'import.metres');
            continue;
          }
        } else if (project && cell(col.x) !== '' && cell(col.y) !== '') {
          const [x, y] = [number(cell(col.x), col.x), number(cell(col.y), col.y)];
          if (x !== 0 || y !== 0) [lon, lat] = project.toDegrees(x, y);
        }
        if (Math.abs(lon) < 1e-6 && Math.abs(lat) < 1e-6) lon = lat = Number.NaN;
        const fault = Number.isNaN(lon) ? null : pointFault(lon, lat, layout.box);
        if (fault) {
          misplaced++;
          misplacedFault = fault;
          refuse(place, fault);
          continue;
        }
        if (kind.value && 'notIncident' in kind.value) {
          this.accounts.notIncident(kind.value.notIncident);
          continue;
        }
        if (count === 0) {
          this.accounts.notIncident('zeroCount');
          continue;
        }
        const areaText = cell(col.area);
        const area = this.#area(layout.areaName ? layout.areaName(areaText) : areaText, lon, lat);
        const print = this.#fingerprint(
          layout.key,
          cell(col.id),
          `${code}|${kind.category}|${kind.place}|${areaText}|${lon}|${lat}|${from}|${to}|${resolution}|${count}`,
          ordinals,
        );
        const known = print.toString('latin1');
        if (this.#known.has(known) || (cell(col.id) !== '' && ordinals.has(known))) {
          rows.alreadyKnown++;
          continue;
        }
        if (cell(col.id) !== '') ordinals.set(known, 1);
        fresh.push(known);
        const i = this.#out.next();
        const out = this.#out;
        out.category[i] = kind.category;
        out.placeType[i] = kind.place;
        out.area[i] = area;
        out.longitude[i] = lon;
        out.latitude[i] = lat;
        out.precision[i] = Number.isNaN(lon) ? 0 : precisionClasses.indexOf(layout.precision);
        out.from[i] = from;
        out.to[i] = to;
        out.resolution[i] = resolution;
        out.count[i] = count;
        out.code[i] = code === '' ? -1 : this.#codeOf(code);
        out.source[i] = source;
        out.fingerprints.set(print, i * 16);
        rows.accepted++;
        rows.incidents += count;
        if (Number.isNaN(lon) && area < 0) rows.withoutPlace++;
        if (from === NO_TIME) rows.withoutTime++;
        if (kind.category < 0) this.#noteUnmapped(source, head.columns[kindColumn] ?? '', code);
      }
    }
    if (fileRows > 0 && misplaced === fileRows) throw new Fault(misplacedFault, { file: head.file });
    for (const print of fresh) this.#known.add(print);
    const { file, encoding, delimiter } = head;
    this.#inputs.push({ file, sha256: table.sha256(), profile: layout.key, encoding, delimiter });
    this.#comma ||= head.decimalComma.some((comma, c) => comma && fields[c] !== null);
    if (!this.#names.includes(layout.name)) this.#names.push(layout.name);
    head.columns.forEach((column, c) => {
      if (this.#columns.some((known) => known.column === column)) return;
      const field = fields[c] ?? null;
      const filled = fileRows - empty[c]!;
      const shown =
        field !== null && field !== 'id'
          ? [...new Set(head.sample.map((row) => row[c] ?? ''))].filter((v) => v !== '' && !findPersonal(v))
          : [];
      this.#columns.push({
        column,
        field,
        examples: shown.slice(0, 5),
        empty: empty[c]!,
        note: null,
        personal: seenPersonal.get(c) ?? null,
        parseRate: field === null ? null : filled === 0 ? 1 : 1 - faulty[c]! / filled,
      });
    });
  }

  #sourceOf(layout: Layout, received: string | null): number {
    const found = this.#sources.findIndex(({ key }) => key === layout.key);
    if (found >= 0) return found;
    const { key, name, kind, timeZone, immatureDays } = layout;
    return this.#sources.push({ key, sv: name.sv, en: name.en, kind, profile: key, timeZone, received, immatureDays }) - 1;
  }

  #codeOf(code: string): number {
    let index = this.#codes.get(code);
    if (index === undefined) {
      index = this.#codes.size;
      this.#codes.set(code, index);
    }
    return index;
  }

  /** In a given system: by the point, else by name. Without one the names are collected. */
  #area(name: string, lon: number, lat: number): number {
    if (this.#areaIndex) {
      const found = this.#areaIndex.find(lon, lat);
      return found >= 0 || !Number.isNaN(lon) ? found : (this.#areaNames.get(name.toLowerCase()) ?? -1);
    }
    if (name === '') return -1;
    let index = this.#areaNames.get(name);
    if (index === undefined) {
      index = this.#areaNames.size;
      this.#areaNames.set(name, index);
    }
    return index;
  }

  /** An id decides alone; otherwise the fields and how many rows of the file were alike before this one. */
  #fingerprint(source: string, id: string, fields: string, ordinals: Map<string, number>): Buffer {
    if (id !== '')
      return createHmac('sha256', this.#options.hashKey ?? new Uint8Array(32))
        .update(`${source}|${id}`)
        .digest()
        .subarray(0, 16);
    const nth = ordinals.get(fields) ?? 0;
    ordinals.set(fields, nth + 1);
    return createHash('sha256').update(`${source}|${fields}|${nth}`).digest().subarray(0, 16);
  }

  #noteUnmapped(source: number, column: string, value: string): void {
    const key = `${source}|${column}|${value}`;
    const found = this.#unmapped.get(key);
    if (found) found.rows++;
    else this.#unmapped.set(key, { source, column, value, rows: 1 });
  }

  done(): ReadIncidents {
    const areas = this.#options.areas ?? areaSystemFromNames(this.#areaNames.keys());
    const incidents = this.#out.done([...this.#codes.keys()]);
    if (!this.#options.areas) {
      const indexOf = new Map(areas.areas.map((area, i) => [area.key, i]));
      const moved = [...this.#areaNames.keys()].map((name) => indexOf.get(name.trim()) ?? -1);
      for (let i = 0; i < incidents.length; i++) if (incidents.area[i]! >= 0) incidents.area[i] = moved[incidents.area[i]!]!;
    }
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    let outside = 0;
    for (let i = 0; i < incidents.length; i++) {
      if (this.#options.areas && incidents.area[i]! < 0 && !Number.isNaN(incidents.longitude[i]!)) outside++;
      if (incidents.from[i]! === NO_TIME) continue;
      first = Math.min(first, incidents.from[i]!);
      last = Math.max(last, incidents.to[i]! - (incidents.to[i]! > incidents.from[i]! ? 1 : 0));
    }
    const day = (minute: number): string => new Date(minute * 60_000).toISOString().slice(0, 10);
    const { rows, quarantine } = this.accounts;
    const warnings = outside > 0 ? [{ sv: `${outside} rader ligger utanför områdena.`, en: `${outside} rows lie outside the areas.` }] : [];
    const unmapped = [...this.#unmapped.values()].sort((a, b) => b.rows - a.rows);
    return {
      incidents,
      fingerprints: this.#out.fingerprints.slice(0, incidents.length * 16),
      areas,
      sources: this.#sources,
      inputs: this.#inputs,
      rows,
      quarantine,
      unmapped,
      columns: this.#columns,
      period: Number.isFinite(first) ? { from: day(first), to: day(last) } : null,
      warnings,
      profileName: this.#names[0] ?? null,
      decimalComma: this.#comma,
    };
  }
}

/** Degrees that cannot be, or that fit the expected region only the other way round. */
function pointFault(lon: number, lat: number, box: Layout['box']): string | null {
  if (box && !inside(lon, lat, box) && inside(lat, lon, box)) return 'import.swapped';
  if (Math.abs(lat) > 90 && Math.abs(lon) <= 90) return 'import.swapped';
  return Math.abs(lon) > 180 || Math.abs(lat) > 90 ? 'import.metres' : null;
}

function inside(lon: number, lat: number, [west, south, east, north]: readonly [number, number, number, number]): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

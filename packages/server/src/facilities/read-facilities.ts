// A table of facilities (CSV, Excel, GeoJSON points): one row each, with a column per year for what it is set against ("besök 2025").
import {
  type AreaSystem,
  Fault,
  facilityType,
  facilityTypes,
  facilityUse,
  makeAreaIndex,
  type NewFacility,
  newFacility,
  placeTypeWords,
} from '@samsyn/domain';
import { pointSystem } from '../addresses/point-system.ts';
import { readNumber } from '../files/number-style.ts';
import { openTables } from '../files/open-tables.ts';
import type { TableHead } from '../files/table.ts';
import { type FacilityColumns, facilityColumns } from './facility-columns.ts';

export interface WrongRow {
  readonly line: number;
  readonly column: string;
  readonly sv: string;
  readonly en: string;
}
export interface ReadFacilities {
  readonly facilities: NewFacility[];
  readonly wrong: WrongRow[];
}

const wrongs = {
  type: { sv: 'Typen är ingen av dem som finns.', en: 'The type is none of those there are.' },
  name: {
    sv: 'Namn saknas, eller rymmer något som pekar ut en person.',
    en: 'The name is missing, or holds something that points at a person.',
  },
  point: { sv: 'Positionen är inget läge i kommunen.', en: 'The position is no place in the municipality.' },
  row: { sv: 'Raden går inte att läsa.', en: 'The row cannot be read.' },
} as const;

/** Each row that can be read, and each that cannot with its reason. @throws Fault facility.columns, area.metres; import.* when it is no table */
export async function readFacilities(
  path: string,
  file: string,
  areas: AreaSystem | null,
  source = file.padEnd(3, '.'),
): Promise<ReadFacilities> {
  const tables = await openTables(path, { name: file });
  const drafts: { line: number; row: Omit<NewFacility, 'at'>; x: number; y: number }[] = [];
  const wrong: WrongRow[] = [];
  try {
    for (const table of tables) {
      const columns = facilityColumns(table.head.columns);
      if (columns.name === undefined || columns.type === undefined) throw new Fault('facility.columns', { file });
      const read = rowReader(table.head, columns, source);
      for await (const chunk of table.rows())
        for (const [r, cells] of chunk.rows.entries()) {
          const line = chunk.lines[r] ?? 0;
          const got = read(cells);
          if ('wrong' in got) wrong.push({ line, column: table.head.columns[columns[got.wrong] ?? -1] ?? '', ...wrongs[got.wrong] });
          else drafts.push({ line, ...got });
        }
    }
  } finally {
    for (const table of tables) await table.close();
  }
  return { wrong, facilities: placed(drafts, areas, file, wrong) };
}

function placed(
  drafts: readonly { line: number; row: Omit<NewFacility, 'at'>; x: number; y: number }[],
  areas: AreaSystem | null,
  file: string,
  wrong: WrongRow[],
): NewFacility[] {
  const index = areas?.areas.some(({ geometry }) => geometry) ? makeAreaIndex(areas) : null;
  const inside = index && ((longitude: number, latitude: number) => index.find(longitude, latitude) >= 0);
  const points = drafts.flatMap(({ x, y }) => (Number.isFinite(x) && Number.isFinite(y) ? [[x, y] as const] : []));
  const system = points.length > 0 ? pointSystem(points, inside, file) : null;
  return drafts.flatMap(({ line, row, x, y }): NewFacility[] => {
    const at = system && Number.isFinite(x) && Number.isFinite(y) ? system.at(x, y) : null;
    if (at && inside && !inside(at[0], at[1])) {
      wrong.push({ line, column: '', ...wrongs.point });
      return [];
    }
    return [{ ...row, at: at && [at[0], at[1]] }];
  });
}

type Got = { readonly row: Omit<NewFacility, 'at'>; readonly x: number; readonly y: number } | { readonly wrong: 'type' | 'name' };

function rowReader(head: TableHead, columns: FacilityColumns, source: string): (cells: readonly string[]) => Got {
  const cell = (cells: readonly string[], column: number | undefined): string => (column === undefined ? '' : (cells[column] ?? '').trim());
  const number = (cells: readonly string[], column: number | undefined): number => {
    const style = column === undefined ? undefined : head.numberStyles[column];
    return style && cell(cells, column) !== '' ? readNumber(cell(cells, column), style) : Number.NaN;
  };
  const day = (text: string): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);
  return (cells) => {
    const placeType = typeOf(cell(cells, columns.type));
    if (placeType === null) return { wrong: 'type' };
    const exposure = facilityType(placeType)?.exposure ?? 'visits';
    const uses = columns.uses.flatMap(({ column, kind, year }) => {
      const use = facilityUse.safeParse({
        kind: kind ?? exposure,
        year,
        value: number(cells, column),
        source,
      });
      return use.success ? [use.data] : [];
    });
    const read = newFacility.safeParse({
      code: cell(cells, columns.code),
      name: cell(cells, columns.name),
      placeType,
      address: cell(cells, columns.address),
      alsoKnown: cell(cells, columns.alsoKnown)
        .split('|')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      at: null,
      validFrom: day(cell(cells, columns.validFrom)),
      validTo: day(cell(cells, columns.validTo)),
      uses,
    });
    if (!read.success) return { wrong: 'name' };
    const { at: _none, ...row } = read.data;
    return { row, x: number(cells, columns.x), y: number(cells, columns.y) };
  };
}

const plain = (text: string): string => text.trim().toLocaleLowerCase('sv');
/** By key, by its label in either language, or by what people commonly call it. */
const common: Readonly<Record<string, string>> = {
  idrottshall: 'sports-facility',
  sporthall: 'sports-facility',
  simhall: 'sports-facility',
  bad: 'sports-facility',
  badhus: 'sports-facility',
  ishall: 'sports-facility',
  skola: 'school',
  förskola: 'school',
  bibliotek: 'school',
  krog: 'restaurant',
  restaurang: 'restaurant',
  serveringsställe: 'restaurant',
  parkering: 'parking',
  parkeringshus: 'parking',
  station: 'public-transport',
  hållplats: 'public-transport',
  badplats: 'campsite-beach',
  camping: 'campsite-beach',
  fritidsgård: 'culture-youth',
  butik: 'shop',
  köpcentrum: 'shop',
  vårdcentral: 'health-care',
  hotell: 'hotel',
  park: 'park',
};

function typeOf(text: string): string | null {
  const asked = plain(text);
  const labelled = facilityTypes.find(({ key }) => {
    const words = placeTypeWords[key];
    return key === asked || plain(words?.sv.label ?? '') === asked || plain(words?.en.label ?? '') === asked;
  });
  return labelled?.key ?? common[asked] ?? null;
}

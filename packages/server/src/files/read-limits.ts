// Limits against hostile or broken files. Each breach is a fault that names the limit; whoever runs Samsyn may move them.
import { Fault } from '@samsyn/domain';

export interface ReadLimits {
  readonly cellBytes: number;
  readonly rowBytes: number;
  readonly columns: number;
  readonly unpackedBytes: number;
  /** how many times larger than its packed form a file may be, once it is large */
  readonly unpackedRatio: number;
  /** how many times a table may be packed: once is a .gz or a .zip, twice a .gz inside a .zip; a workbook is no packing */
  readonly nesting: number;
}

export const defaultLimits: ReadLimits = {
  cellBytes: 1_000_000,
  rowBytes: 4_000_000,
  columns: 500,
  unpackedBytes: 4_000_000_000,
  unpackedRatio: 200,
  nesting: 1,
};

/** The setting of each limit, documented in docs/mapping-file.md. */
export const limitSettings: Readonly<Record<keyof ReadLimits, string>> = {
  cellBytes: 'SAMSYN_LIMIT_CELL_BYTES',
  rowBytes: 'SAMSYN_LIMIT_ROW_BYTES',
  columns: 'SAMSYN_LIMIT_COLUMNS',
  unpackedBytes: 'SAMSYN_LIMIT_UNPACKED_BYTES',
  unpackedRatio: 'SAMSYN_LIMIT_UNPACKED_RATIO',
  nesting: 'SAMSYN_LIMIT_NESTING',
};

/** The limits as set in the environment. @throws Fault cli.usage for a setting that is no whole number above zero */
export function limitsFrom(environment: Readonly<Record<string, string | undefined>>): ReadLimits {
  const limit = (key: keyof ReadLimits): number => {
    const name = limitSettings[key];
    const text = environment[name];
    if (text === undefined || text === '') return defaultLimits[key];
    if (!/^[1-9]\d{0,14}$/.test(text)) throw new Fault('cli.usage', { why: `${name}=${text}` });
    return Number(text);
  };
  return {
    cellBytes: limit('cellBytes'),
    rowBytes: limit('rowBytes'),
    columns: limit('columns'),
    unpackedBytes: limit('unpackedBytes'),
    unpackedRatio: limit('unpackedRatio'),
    nesting: limit('nesting'),
  };
}

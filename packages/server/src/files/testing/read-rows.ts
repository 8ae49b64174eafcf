// For tests: all rows of the first table of a file, or the code of the fault that refused it.
import { Fault } from '@samsyn/domain';
import { type OpenOptions, openTables } from '../open-tables.ts';
import type { LeftOut, TableHead } from '../table.ts';

export interface ReadRows {
  readonly head: TableHead;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly leftOut: Readonly<LeftOut>;
}

export async function readRows(path: string, options: OpenOptions = {}): Promise<ReadRows> {
  const [table, ...others] = await openTables(path, options);
  for (const other of others) await other.close();
  if (!table) throw new Error('no table');
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  for await (const chunk of table.rows()) {
    rows.push(...chunk.rows);
    lines.push(...chunk.lines);
  }
  return { head: table.head, columns: table.head.columns, rows, lines, leftOut: table.leftOut() };
}

/** Code and details of the fault that reading gives, wherever it comes (opening or rows); anything else is thrown on. */
export async function faultOf(path: string, options: OpenOptions = {}): Promise<{ code: string; details: Fault['details'] }> {
  try {
    for (const table of await openTables(path, options)) for await (const _ of table.rows());
  } catch (error) {
    if (error instanceof Fault) return { code: error.code, details: error.details };
    throw error;
  }
  return { code: 'none', details: {} };
}

// From files to incidents: each file is opened, its tables recognised and read into one batch in which every row is accounted for.
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Fault, type Layout } from '@samsyn/domain';
import type { Headings } from '../files/header.ts';
import { openTables } from '../files/open-tables.ts';
import type { ReadLimits } from '../files/read-limits.ts';
import type { Table } from '../files/table.ts';
import { chooseLayout } from './choose-layout.ts';
import { type BatchOptions, IncidentBatch, type PartialReading, type ReadIncidents } from './incident-batch.ts';
import { readTable } from './read-table.ts';

export type { PartialReading, ReadIncidents } from './incident-batch.ts';

export interface ReadIncidentOptions extends BatchOptions {
  /** 'auto', the key of a profile, or the path of a mapping file */
  readonly profile?: string;
  readonly encoding?: string;
  readonly limits?: Partial<ReadLimits>;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly headings?: Headings;
  /** who chooses the layout instead of `profile` */
  readonly choose?: (table: Table) => Promise<Layout>;
  readonly onProgress?: (share: number, rows: number, partial: () => PartialReading) => void;
}

/** Reads files as one data set. read = accepted + quarantined + alreadyKnown. @throws Fault import.* for a file that is refused whole */
export async function readIncidentFiles(paths: readonly string[], options: ReadIncidentOptions = {}): Promise<ReadIncidents> {
  const batch = new IncidentBatch(options);
  for (const [i, path] of paths.entries()) {
    const tables = await openTables(path, {
      ...(options.encoding && options.encoding !== 'auto' ? { encoding: options.encoding } : {}),
      ...(options.limits ? { limits: options.limits } : {}),
      onSkipped: (file, kind) => batch.warn(leftOut(file, kind)),
      ...(options.delimiter ? { delimiter: options.delimiter } : {}),
      ...(options.sheet ? { sheet: options.sheet } : {}),
      ...(options.headings ? { headings: options.headings } : {}),
      onProgress: (share) => options.onProgress?.((i + share) / paths.length, batch.accounts.rows.read, () => batch.partial()),
    });
    try {
      const received = await dayMade(path);
      for (const table of tables) {
        const layout = await (options.choose?.(table) ?? chooseLayout(table, options.profile)).catch((raised) =>
          otherTableOf(raised, tables, table, batch),
        );
        if (layout) await readTable(table, layout, batch, received);
      }
      if (batch.accounts.rows.read === 0) throw new Fault('import.noTable', { file: basename(path) });
    } finally {
      for (const table of tables) await table.close();
    }
  }
  return batch.done();
}

/** An archive may hold other tables beside those of incidents, as downloads from data.police.uk do. They are left out and told of. */
function otherTableOf(raised: unknown, tables: readonly Table[], { head }: Table, batch: IncidentBatch): null {
  if (!(raised instanceof Fault && raised.code === 'import.otherTable' && tables.length > 1)) throw raised;
  batch.warn(leftOut(head.file, String(raised.details.kind)));
  return null;
}

const leftOut = (file: string, kind: string) => ({ sv: `${file} (${kind}) är inte läst.`, en: `${file} (${kind}) has not been read.` });

/** The day the file was last written: rows of the last weeks before it may still be coming in. */
async function dayMade(path: string): Promise<string | null> {
  const facts = await stat(path).catch(() => null);
  return facts?.mtime.toISOString().slice(0, 10) ?? null;
}

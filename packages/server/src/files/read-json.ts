// JSON as a table: a first pass finds the encoding and all names, a second gives the rows. Memory is one piece of the text.
import { Fault } from '@samsyn/domain';
import { decodeText } from './decode.ts';
import type { EncodingDecision } from './encoding.ts';
import { flattenItem } from './flatten-item.ts';
import type { GivenFile } from './given-file.ts';
import { jsonItems } from './json-items.ts';
import { numberStyle } from './number-style.ts';
import { nothingLeftOut, openedTable } from './opened-table.ts';
import type { LeftOut, RowChunk, Table, TableHead } from './table.ts';
import { type TextOptions, witness } from './text-witness.ts';
import type { Unpacked } from './unpacked.ts';

const sampleRows = 1_000;

export async function openJson(unpacked: Unpacked, given: GivenFile, options: TextOptions): Promise<Table> {
  const { decision, total } = await witness(unpacked, options.encoding, 0);
  if (total === 0) throw new Fault('import.empty', { file: unpacked.file });
  const head = await jsonHead(unpacked, decision, options);
  const leftOut = nothingLeftOut();
  let seen = 0;
  const rows = () =>
    jsonRows(unpacked, decision, head.columns, leftOut, options, (n) => {
      seen += n;
    });
  const { onProgress } = options;
  return openedTable(given, { head, leftOut, rows, share: () => Math.min(1, seen / total), ...(onProgress && { onProgress }) });
}

async function jsonHead(unpacked: Unpacked, decision: EncodingDecision, options: TextOptions): Promise<TableHead> {
  const { file } = unpacked;
  const columns = new Map<string, number>();
  const first: Map<string, string>[] = [];
  let geo = false;
  let n = 0;
  for await (const items of jsonItems(decodeText(unpacked.bytes(), decision, file), file, options.limits.rowBytes)) {
    for (const item of items) {
      n++;
      const cells = flattenItem(item);
      if (!cells) continue;
      if (first.length === 0) geo = typeof item === 'object' && item !== null && 'geometry' in item && 'properties' in item;
      for (const name of cells.keys()) if (!columns.has(name)) columns.set(name, columns.size);
      if (columns.size > options.limits.columns) {
        throw new Fault('import.tooManyColumns', { file, line: n, n: columns.size, max: options.limits.columns });
      }
      if (first.length < sampleRows) first.push(cells);
    }
  }
  if (first.length === 0) throw new Fault('import.jsonShape', { file });
  const names = [...columns.keys()];
  const sample = first.map((cells) => names.map((name) => cells.get(name) ?? ''));
  const styles = names.map((_, c) =>
    numberStyle(
      sample.map((row) => row[c]!),
      null,
    ),
  );
  return {
    file,
    format: geo ? 'geojson' : 'json',
    encoding: decision.encoding,
    delimiter: null,
    sheet: null,
    headerLine: 0,
    columns: names,
    decimalComma: styles.map((style) => style.decimalComma),
    numberStyles: styles,
    sample,
  };
}

async function* jsonRows(
  unpacked: Unpacked,
  decision: EncodingDecision,
  names: readonly string[],
  leftOut: LeftOut,
  options: TextOptions,
  count: (bytes: number) => void,
): AsyncGenerator<RowChunk> {
  const { file } = unpacked;
  let n = 0;
  async function* counted() {
    for await (const piece of unpacked.bytes()) {
      count(piece.length);
      yield piece;
    }
  }
  for await (const items of jsonItems(decodeText(counted(), decision, file), file, options.limits.rowBytes)) {
    const rows: string[][] = [];
    const lines: number[] = [];
    for (const item of items) {
      n++;
      const cells = flattenItem(item);
      if (!cells || cells.size === 0) {
        leftOut.blank++;
        continue;
      }
      const row = names.map((name) => cells.get(name) ?? '');
      const huge = row.some((cell) => cell.length > options.limits.cellBytes);
      if (huge) throw new Fault('import.cellTooLarge', { file, line: n, mb: options.limits.cellBytes / 1e6 });
      rows.push(row);
      lines.push(n);
    }
    if (rows.length > 0) yield { rows, lines: Int32Array.from(lines) };
  }
}

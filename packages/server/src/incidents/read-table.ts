// One table into the batch, row by row: personal data, time, kind, count, place, known or new. Each row ends in one account.
import { Fault, fieldsOf, footWord, type Layout, maskValue, NO_TIME, type RowFault, type SumJudge, timeResolutions } from '@samsyn/domain';
import type { RowChunk, Table } from '../files/table.ts';
import { otherRowJudge } from './about-other-rows.ts';
import { cached } from './cached.ts';
import { ColumnTally, columnReadings } from './column-readings.ts';
import { type HeldRow, heldRow, heldTable } from './held-rows.ts';
import type { IncidentBatch } from './incident-batch.ts';
import { PersonalWatch } from './personal-watch.ts';
import { rowAddressReader } from './read-row-address.ts';
import { rowCountReader } from './read-row-count.ts';
import { rowKindReader } from './read-row-kind.ts';
import { rowPlaceReader } from './read-row-place.ts';
import { rowTimeReader } from './read-row-time.ts';
import { cellOf, emptyDraft, type Refusal, type RowColumns, rowColumns } from './row-draft.ts';
import { rowsToTell, tableNotices } from './table-notices.ts';
import { UntakenValues } from './untaken-values.ts';

/**
 * @param received  day the file was made, where that is known
 * @param again  the rows of this table, when they have been refused before
 * @throws Fault import.noTime, import.dateOrder, area.unknownProjection; import.metres, import.swapped, import.elsewhere when no row has a point
 *         that can be used, since that is one mistake and not many
 */
export async function readTable(
  table: Table,
  layout: Layout,
  batch: IncidentBatch,
  received: string | null,
  again: readonly HeldRow[] = [],
): Promise<void> {
  const { head } = table;
  const fieldOfColumn = fieldsOf(layout, head.columns);
  const col = rowColumns(fieldOfColumn);
  const tally = new ColumnTally(fieldOfColumn.length);
  const untaken = new UntakenValues();
  const personal = new PersonalWatch(head, fieldOfColumn);
  const readTime = rowTimeReader(head, layout, col, batch.notAfter);
  const readPlace = rowPlaceReader(head, layout, col);
  const lookUp = rowAddressReader(col, batch.registers, batch.lookedUp);
  const readCount = rowCountReader(head, layout, col);
  const kind = rowKindReader(layout, col);
  const otherRow = otherRowJudge(head.columns, col, kind.column);
  const told = rowsToTell();
  const source = batch.sourceOf(layout, received);
  const { accounts, corrections, fingerprints } = batch;
  const areaName = layout.areaName ? cached(layout.areaName) : (text: string) => text;
  const draft = emptyDraft();
  const misplaced = new Misplaced();

  const { file, encoding, delimiter } = head;
  const read = () => ({
    input: { file, profile: layout.key, encoding, delimiter },
    columns: columnReadings({ head, fieldOfColumn, tally, personal: personal.seen, lostZeros: kind.lostZeros, untaken }),
    decimalComma: head.decimalComma.some((comma, c) => comma && fieldOfColumn[c] !== null),
  });
  batch.beginTable(read);
  const held = heldTable(head, layout.key, fieldOfColumn);

  let at = 0;
  const { chunks, judge } = await rowsAndJudge(table, layout, col, kind.column);
  for await (const { rows, lines } of chunks)
    for (const [r, cells] of rows.entries()) {
      tally.row(cells);
      const line = lines[r] ?? 0;
      at = line;
      const before = again[r]?.emptied ?? null;
      const first = before ?? take(cells);
      if (!first) continue;
      const refused = corrections.empty ? { cells, refusal: first } : mended(cells, first);
      if (!refused) continue;
      const { refusal } = refused;
      const value = refusal.value ?? cellOf(refused.cells, refusal.column);
      tally.fault(refusal.column);
      if (batch.hold && accounts.keeps) held.rows.push(again[r] ?? heldRow(cells, line, refusal, maskValue(value), fieldOfColumn));
      accounts.refuse(head.file, line, head.columns[refusal.column] ?? '', value, refusal.fault);
      misplaced.note(refusal, line, value);
    }
  if (again.length === 0 && tally.rows > 0 && misplaced.count === tally.rows) throw misplaced.fault(head.file, head.columns);
  for (const notice of tableNotices(table, told)) batch.warn(notice);
  if (held.rows.length > 0) batch.held.push(held);
  const { input, columns, decimalComma } = read();
  batch.endTable({ ...input, sha256: table.sha256() }, columns, decimalComma);

  /** What is still wrong with a refused row once every correction has been tried on it; null when it is in. */
  function mended(cells: readonly string[], first: Refusal): { cells: readonly string[]; refusal: Refusal } | null {
    const by = new Set<string>();
    let kindSaid: number | undefined;
    let now = { cells, refusal: first };
    for (;;) {
      const { refusal } = now;
      const value = refusal.value ?? cellOf(now.cells, refusal.column);
      const next = corrections.mend(now.cells, refusal, head.columns[refusal.column] ?? '', value, col);
      if (!next || by.has(next.by)) return now;
      by.add(next.by);
      kindSaid = next.kind ?? kindSaid;
      const left = take(next.cells, kindSaid);
      if (!left) break;
      now = { cells: next.cells, refusal: left };
    }
    for (const id of by) corrections.took(id);
    return null;
  }

  /** Reads one row to its account. Answers why it is refused, or null. @param kindSaid  its category as a person said, −1 for none */
  function take(cells: readonly string[], kindSaid?: number): Refusal | null {
    const personalColumn = personal.look(cells);
    if (personalColumn >= 0) return { column: personalColumn, fault: 'import.personal' };
    const badTime = readTime(cells, draft);
    if (badTime || draft.from === NO_TIME) {
      const other = otherRow(cells);
      if (other === 'total' || other === 'note') {
        const text = cells.find((cell) => footWord(cell) !== null);
        if (other === 'total') told.sums.note(at, text);
        else told.notes.note(at, text);
        accounts.notIncident(other);
        return null;
      }
      if (other && kindSaid === undefined) return other;
    }
    if (badTime) return badTime;
    const notIncident = judge?.(countedRow(cells, col, kind.column)) ?? kind.read(cells, draft);
    const counted = readCount(cells, draft);
    if (counted !== null && typeof counted !== 'string') return counted;
    const badPlace = readPlace(cells, draft);
    if (badPlace) return badPlace;
    const badAddress = lookUp?.(cells, draft);
    if (badAddress) return badAddress;
    if (kindSaid !== undefined) draft.category = kindSaid;
    else if (batch.hold && draft.category < 0 && !notIncident && draft.code !== '' && !layout.isDecided?.(cellOf(cells, kind.column)))
      return { column: kind.column, fault: 'import.unknownCode' };
    if (notIncident === 'unknownLevel') batch.unmapped.note(source, head.columns[kind.column] ?? '', cellOf(cells, kind.column));
    const reason = notIncident ?? counted;
    if (draft.skippedAt >= 0) told.skippedHours.note(at, cellOf(cells, draft.skippedAt));
    if (reason) accounts.notIncident(reason);
    else addIncident(cells);
    return null;
  }

  function addIncident(cells: readonly string[]): void {
    const { code, from, to, resolution, count, category } = draft;
    // another register must not make another row of it
    const [longitude, latitude] = draft.lookedUp ? [Number.NaN, Number.NaN] : [draft.longitude, draft.latitude];
    const id = cellOf(cells, col.id);
    const areaText = cellOf(cells, col.area);
    const isNew =
      id === ''
        ? fingerprints.isNewRow(
            layout.key,
            `${code}|${cellOf(cells, col.placeType)}|${areaText}|${longitude}|${latitude}|${from}|${to}|${resolution}|${count}`,
          )
        : fingerprints.isNewId(layout.key, id);
    if (!isNew) {
      accounts.known();
      if (id !== '') told.sameId.note(at);
      return;
    }
    if (id === '' && again.length === 0 && fingerprints.alike && resolution === toTheMinute) told.alike.note(at);
    const placed = batch.add(draft, layout, source, areaName(areaText));
    if (!placed && areaText !== '') untakenCell(col.area, areaText);
    const placeText = draft.placeType === 0 ? cellOf(cells, col.placeType) : '';
    if (placeText !== '') untakenCell(col.placeType, placeText);
    if (category >= 0) return;
    batch.unmapped.note(source, head.columns[kind.column] ?? '', code);
    if (code !== '') untakenCell(kind.column, code);
  }

  function untakenCell(column: number, value: string): void {
    untaken.note(column, value);
    tally.fault(column);
  }
}

const countedRow = (cells: readonly string[], col: RowColumns, kindColumn: number) => ({
  area: cellOf(cells, col.area),
  kind: cellOf(cells, kindColumn),
  period: cellOf(cells, col.month),
});

/** A table with sums beside its parts is held whole: which rows are sums is known only at its end. Such tables are small. */
async function rowsAndJudge(
  table: Table,
  layout: Layout,
  col: RowColumns,
  kindColumn: number,
): Promise<{ chunks: AsyncIterable<RowChunk> | RowChunk[]; judge: SumJudge | null }> {
  if (!layout.judgeSums) return { chunks: table.rows(), judge: null };
  const chunks: RowChunk[] = [];
  for await (const chunk of table.rows()) chunks.push(chunk);
  const judge = layout.judgeSums(chunks.flatMap(({ rows }) => rows.map((cells) => countedRow(cells, col, kindColumn))));
  return { chunks, judge };
}

/** As coarse as a day, rows that look the same are common and mean nothing. */
const toTheMinute = timeResolutions.indexOf('minute');

const misplacing: ReadonlySet<RowFault> = new Set(['import.metres', 'import.swapped', 'import.elsewhere']);

/** Rows whose point is in another system or the wrong way round. When all rows are, the file is refused whole. */
class Misplaced {
  count = 0;
  #first: { readonly refusal: Refusal; readonly line: number; readonly value: string } | null = null;

  note(refusal: Refusal, line: number, value: string): void {
    if (!misplacing.has(refusal.fault)) return;
    this.count++;
    this.#first ??= { refusal, line, value };
  }

  fault(file: string, columns: readonly string[]): Fault {
    if (!this.#first) throw new Error('no row is misplaced');
    const { refusal, line, value } = this.#first;
    return new Fault(refusal.fault, { file, n: this.count, line, column: columns[refusal.column] ?? '', value: maskValue(value) });
  }
}

// Our side of "parse and type": rows of a file to columns of numbers, wall-clock minutes, truth values and numbered texts,
// with the product's own readers and nothing after them. Also sums, so that both sides can be seen to have read the same.
import { readWallTime } from '@samsyn/domain';
import { readNumber } from '../../packages/server/src/files/number-style.ts';
import { openTables } from '../../packages/server/src/files/open-tables.ts';
import type { Table } from '../../packages/server/src/files/table.ts';
import { timed } from './timed.ts';

class Column {
  #values = new Float64Array(1 << 16);
  #texts = new Map<string, number>();
  length = 0;
  sum = 0;

  add(value: number): void {
    if (this.length === this.#values.length) {
      const longer = new Float64Array(2 * this.length);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.length++] = value;
    this.sum += value;
  }

  text(cell: string): void {
    const known = this.#texts.get(cell);
    const at = known ?? this.#texts.size;
    if (known === undefined) this.#texts.set(cell, at);
    this.add(at);
  }

  get distinct(): number {
    return this.#texts.size;
  }
}

const numbers = [0, 7, 8, 9, 10, 11];
const texts = [2, 3, 4];
const truths = [5, 6];

async function typed(table: Table): Promise<Column[]> {
  const columns = table.head.columns.map(() => new Column());
  for await (const chunk of table.rows())
    for (const row of chunk.rows) {
      for (const c of numbers) {
        const plain = Number(row[c]);
        columns[c]!.add(Number.isNaN(plain) ? readNumber(row[c]!, table.head.numberStyles[c]!) : plain);
      }
      for (const c of texts) columns[c]!.text(row[c]!);
      for (const c of truths) columns[c]!.add(row[c] === 'true' ? 1 : 0);
      const time = readWallTime(row[1]!, 'mdy', 'UTC');
      if (typeof time !== 'object' || time === null) throw new Error(`no time: ${row[1]}`);
      columns[1]!.add(time.from);
    }
  return columns;
}

await timed(
  async () => {
    const [table] = await openTables(process.argv[2] ?? '');
    if (!table) throw new Error('no table');
    const columns = await typed(table);
    await table.close();
    return columns;
  },
  ([, date, kind, , place, arrest, , beat]) => ({
    rows: date!.length,
    minutes: date!.sum,
    beats: beat!.sum,
    arrests: arrest!.sum,
    kinds: kind!.distinct,
    places: place!.distinct,
  }),
);

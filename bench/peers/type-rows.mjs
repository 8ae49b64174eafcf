// The rival's side of "parse and type": DuckDB's read_csv into a table in memory, types found by itself.
import { DuckDBInstance } from '@duckdb/node-api';
import { timed } from './timed.mjs';

const [file = '', threads = '1'] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads });
const db = await instance.connect();
await timed(
  () => db.run(`create table incidents as select * from read_csv('${file.replaceAll("'", "''")}')`),
  async () => {
    const told = await db.runAndReadAll(`
      select count(*), sum(epoch("Date") / 60), sum("Beat"), sum("Arrest"::int),
        count(distinct "Primary Type"), count(distinct "Location Description") from incidents`);
    const [rows, minutes, beats, arrests, kinds, places] = told.getRows()[0].map(Number);
    return { rows, minutes, beats, arrests, kinds, places };
  },
);

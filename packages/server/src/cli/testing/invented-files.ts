// For tests of the command: small invented files of the municipality Exempelhamn, and the command run on them.
import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Picture } from '@samsyn/domain';
import { pictureCommand } from '../picture.ts';

/** A folder of its own; files look as if handed over on 15 February 2025. */
export function inventedFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'samsyn-contract-'));
  const handedOver = new Date('2025-02-15T08:00:00Z');
  return {
    folder,
    put(name: string, content: string | Buffer, at = handedOver): string {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      utimesSync(file, at, at);
      return file;
    },
  };
}

/** Months 2022-01 … 2024-12. */
export const inventedMonths = Array.from({ length: 36 }, (_, m) => `${2022 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`);

/** An even count that still moves a little: 40 ± 4. */
export const about = (n: number, m: number, salt = 0) => n + (((m * 7 + salt * 5) % 9) - 4);

/** The municipality's register: month, area, kind and count; a count of null leaves the row out. */
export function register(
  count: (kind: string, area: string, m: number) => number | null,
  kinds = ['Cykel', 'Klotter'],
  areas = ['Norra', 'Södra'],
) {
  const rows = inventedMonths.flatMap((month, m) =>
    kinds.flatMap((kind) =>
      areas.flatMap((area) => {
        const n = count(kind, area, m);
        return n === null ? [] : [`${month};${area};${kind};${n}`];
      }),
    ),
  );
  return `Månad;Område;Typ;Antal\r\n${rows.join('\r\n')}\r\n`;
}

export const registerMapping = {
  name: { sv: 'Kommunens register', en: 'The municipality’s register' },
  kind: 'other',
  columns: { Månad: 'month', Område: 'area', Typ: 'category', Antal: 'count' },
  categories: { Cykel: 'theft/bicycle', Klotter: 'damage/graffiti' },
};

const pointHeads = 'ID;BROTTSKOD;LATITUDE;LONGITUDE;BROTTSDATUMTID_START;BROTTSDATUMTID_SLUT';

export interface PointRow {
  readonly code: string;
  readonly month: string;
  readonly day: number;
  readonly hour?: number;
  /** empty = no coordinates */
  readonly at?: readonly [lat: string, lon: string];
}

/** The police's extract with coordinates, one row an offence. */
export function pointExtract(rows: readonly PointRow[]): string {
  const lines = rows.map(({ code, month, day, hour = 12, at = ['56,1620', '15,5880'] }, i) => {
    const when = (h: number) => `${month}-${String(day).padStart(2, '0')} ${String(h).padStart(2, '0')}:00`;
    return `${i + 1};${code};${at[0]};${at[1]};${when(hour)};${when(hour + 1)}`;
  });
  return `${pointHeads}\r\n${lines.join('\r\n')}\r\n`;
}

/** `n` rows of a code in every month, spread over the days. */
export function everyMonth(code: string, n: number, months: readonly string[] = inventedMonths): PointRow[] {
  return months.flatMap((month, m) =>
    Array.from({ length: about(n, m) }, (_, i) => ({ code, month, day: 1 + ((i * 3 + m) % 28), hour: 8 + (i % 12) })),
  );
}

const square = (key: string, west: number, parent?: string) => ({
  type: 'Feature',
  properties: { key, name: key, ...(parent ? { parent } : {}) },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 56.1],
        [west + 0.1, 56.1],
        [west + 0.1, 56.2],
        [west, 56.2],
        [west, 56.1],
      ],
    ],
  },
});

/** Norra 15.5–15.6° E and Södra 15.6–15.7° E; with `nested`, Södra lies under Norra. */
export const twoAreas = (nested = false) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [square('Norra', 15.5), square('Södra', 15.6, nested ? 'Norra' : undefined), square('Östra', 15.7)],
  });

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command as it is called, with what it writes on its two streams. */
export async function samsynPicture(...args: string[]): Promise<Run> {
  let out = '';
  let err = '';
  const code = await pictureCommand(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** The JSON on standard output, typed as the picture it must be. */
export async function pictureJson(...args: string[]): Promise<{ picture: Picture; run: Run }> {
  const run = await samsynPicture(...args, '--json');
  return { picture: JSON.parse(run.out) as Picture, run };
}

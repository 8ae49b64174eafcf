// A source as a file for a spreadsheet: what its page shows, all of it, for a purpose that is written down.
import { Fault, type Lang, markLines, pictureWords, type SourceContent } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import { requirePurpose } from '../log/require-purpose.ts';
import { documentMark } from '../records/document-mark.ts';
import { noteRecord } from '../records/note-record.ts';
import type { TableCell, TableFile } from '../tables/table-file.ts';
import { openSource } from './open-source.ts';

/** Rows of one file: more are asked for kind by kind. */
const mostExportedRows = 100_000;

const heads = {
  sv: { kind: 'Brott', place: 'Plats', area: 'Område', from: 'Från', to: 'Till', lon: 'Longitud', lat: 'Latitud', n: 'Antal', code: 'Kod' },
  en: {
    kind: 'Offence',
    place: 'Kind of place',
    area: 'Area',
    from: 'From',
    to: 'To',
    lon: 'Longitude',
    lat: 'Latitude',
    n: 'Count',
    code: 'Code',
  },
} as const;

/** @throws Fault scope.denied, source.notFound, conduct.notAccepted, export.purpose, export.tooLarge */
export async function exportSource(
  scope: Scope,
  id: string,
  wanted: { readonly category: string | null; readonly purpose: string | null; readonly lang: Lang },
): Promise<TableFile> {
  const purpose = requirePurpose(wanted.purpose ?? undefined);
  const content = await openSource(scope, id, { ...wanted, purpose, before: null, months: null, limit: mostExportedRows + 1 });
  if (content.rows.length > mostExportedRows)
    throw new Fault('export.tooLarge', { n: content.total ?? content.rows.length, most: mostExportedRows });
  const { rows } = await sql<{ sv: string; en: string; org: string }>`select s.name as sv, s.name_en as en, o.name as org
    from sources s join organisations o on o.id = s.organisation_id where s.id = ${id}`.execute(scope.trx);
  const named = rows[0] ?? { sv: '', en: '', org: '' };
  const table = content.table ? tableOf(content.table, wanted.lang) : rowsOf(content, wanted.lang);
  scope.audit('source.exported', id, { grain: content.grain, category: wanted.category }, { rows: table.rows.length, purpose });
  await noteRecord(scope, { kind: 'source-export', subject: id, title: `Utdrag ur ${named.sv}` });
  const mark = markLines(await documentMark(scope, 'source-export', id, 'internal'), wanted.lang);
  return { ...table, name: named[wanted.lang], notes: [...mark, ...notesOf(content, named, purpose, wanted.lang, scope.now)] };
}

function notesOf(content: SourceContent, named: { sv: string; en: string; org: string }, purpose: string, lang: Lang, now: Date): string[] {
  const day = now.toISOString().slice(0, 10);
  const k = content.table?.k ?? null;
  if (lang === 'sv')
    return [
      `${named.sv}. Ägare: ${named.org}`,
      `Uttag ${day}. Ändamål: ${purpose}`,
      'Internt underlag. Får inte lämnas vidare utan ägarens medgivande.',
      ...(k === null ? [] : [`Antal 1–${k - 1} är dolda (–), och så många till att de inte går att räkna ut.`]),
    ];
  return [
    `${named.en}. Owner: ${named.org}`,
    `Taken out ${day}. Purpose: ${purpose}`,
    'Internal. Not to be passed on without the owner’s consent.',
    ...(k === null ? [] : [`Counts 1–${k - 1} are hidden (–), and as many more as it takes to keep them from being worked out.`]),
  ];
}

function tableOf(table: NonNullable<SourceContent['table']>, lang: Lang): Omit<TableFile, 'name'> {
  const rows = table.areas.map((area, i) => [area[lang], ...(table.cells[i] ?? []).map(({ n, hidden }): TableCell => (hidden ? '–' : n))]);
  return { columns: [heads[lang].area, ...table.months], rows };
}

function rowsOf(content: SourceContent, lang: Lang): Omit<TableFile, 'name'> {
  const head = heads[lang];
  const code: string[] = content.grain === 'rows' ? [head.code] : [];
  const rows = content.rows.map((row): TableCell[] => [
    row.category === null ? null : pictureWords.categoryLabel(row.category)[lang],
    row.placeType === null ? null : pictureWords.placeTypeLabel(row.placeType)[lang],
    row.area?.[lang] ?? null,
    row.from?.replace('T', ' ') ?? null,
    row.to?.replace('T', ' ') ?? null,
    row.longitude,
    row.latitude,
    row.count,
    ...(code.length > 0 ? [row.code ?? null] : []),
  ]);
  return { columns: [head.kind, head.place, head.area, head.from, head.to, head.lon, head.lat, head.n, ...code], rows };
}

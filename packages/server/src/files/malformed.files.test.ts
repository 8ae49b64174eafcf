// Every real file is read right, or refused with a fault that names the trouble. Writes docs/real-files.md from what came out
// (`npm run test:files -- -u` when an outcome has changed for the better).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '@samsyn/domain';
import { describe, expect, it } from 'vitest';
import { type OpenOptions, openTables } from './open-tables.ts';
import { type RealFileGroup, realFiles } from './real-files.ts';
import { readRows } from './testing/read-rows.ts';
import { realFilesFolder } from './testing/real-files-folder.ts';

const folder = realFilesFolder();

const outcomes = new Map<string, string>();

async function outcomeOf(path: string): Promise<{ result: number | string; said: string }> {
  try {
    const [table] = await openTables(path);
    if (!table) throw new Error('no table');
    const { head } = table;
    let rows = 0;
    for await (const chunk of table.rows()) rows += chunk.rows.length;
    const left = table.leftOut();
    const details = [
      head.format === 'csv' || head.format === 'json' ? head.encoding : '',
      head.delimiter === null ? '' : `separator ${head.delimiter === '\t' ? 'tab' : `\`${head.delimiter}\``}`,
      head.sheet === null ? '' : `sheet “${head.sheet}”`,
      head.headerLine > 1 ? `headings on row ${head.headerLine}` : '',
      head.decimalComma.some(Boolean) ? 'decimal comma' : '',
      left.blank > 0 ? `${left.blank} blank` : '',
      left.notes > 0 ? `${left.notes} notes left out` : '',
      left.repeatedHeadings > 0 ? `${left.repeatedHeadings} repeated headings left out` : '',
    ];
    return { result: rows, said: `read: ${rows} rows, ${head.columns.length} columns (${details.filter(Boolean).join(', ')})` };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const kind = error.details.kind ?? error.details.why;
    const line = error.details.line;
    return { result: error.code, said: `refused: \`${error.code}\`${kind ? `, ${kind}` : ''}${line ? `, row ${line}` : ''}` };
  }
}

describe.each(realFiles)('$title', ({ folder: inside, files }) => {
  it.each(Object.entries(files))('%s: %s', async (file, expected) => {
    const { result, said } = await outcomeOf(join(folder, inside, file));
    outcomes.set(`${inside}/${file}`, said);
    expect(result).toBe(expected);
  });
});

describe('cell by cell', () => {
  it('csv-spectrum reads equal to the JSON beside it', async () => {
    const inside = join(folder, 'malformed/csv-spectrum');
    for (const file of readdirSync(join(inside, 'csvs'))) {
      // the JSON beside this one tells of another telephone number than the CSV
      if (file === 'location_coordinates.csv') continue;
      const { columns, rows } = await readRows(join(inside, 'csvs', file));
      const items = rows.map((row) => Object.fromEntries(columns.map((name, c) => [name, row[c]])));
      const expected: unknown = JSON.parse(
        readFileSync(join(inside, 'json', file.replace(/csv$/, 'json')), 'utf8').replaceAll('\\r\\n', '\\n'),
      );
      expect(items, file).toEqual(expected);
    }
  });

  it('Pollock’s polluted tables read equal to the unpolluted one', async () => {
    const inside = join(folder, 'malformed/pollock/csv');
    const source = await readRows(join(inside, 'source.csv'));
    // how many rows come out otherwise: a quotation mark that nothing escapes, a doubled one that is not the quote, one broken row
    const differs: Readonly<Record<string, number>> = {
      'file_escape_char_0x00.csv': 3,
      'file_quotation_char_0x27.csv': 6,
      'row_field_delimiter_5_0x20.csv': 1,
      'row_less_sep_row5_col2.csv': 1,
      'row_more_sep_row5_col2.csv': 1,
      'row_extra_quote5_col2.csv': 1,
    };
    const group = realFiles.find((one) => one.folder === 'malformed/pollock/csv');
    for (const [file, expected] of Object.entries(group?.files ?? {})) {
      if (expected !== source.rows.length) continue;
      const { columns, rows } = await readRows(join(inside, file));
      expect(columns, file).toEqual(source.columns);
      const differing = rows.filter((row, r) => JSON.stringify(row) !== JSON.stringify(source.rows[r]));
      expect(differing.length, file).toBeLessThanOrEqual(differs[file] ?? 0);
    }
  });

  it('a sheet is read when it is named', async () => {
    const { rows } = await readRows(join(folder, 'malformed/xlsx/aggravated_assaults.xlsx'), { sheet: 'Seattle' });
    expect(rows).toHaveLength(2529);
  });

  it('dates of the 1904 calendar and values of formulas come out when there are no headings', async () => {
    const none: OpenOptions = { headings: 'none' };
    expect((await readRows(join(folder, 'malformed/xlsx/exceljs_1904.xlsx'), none)).rows).toMatchInlineSnapshot(`
      [
        [
          "",
          "1904-01-01",
        ],
      ]
    `);
    expect((await readRows(join(folder, 'malformed/xlsx/exceljs_formulas.xlsx'), none)).rows).toMatchInlineSnapshot(`
      [
        [
          "someone@example.com",
          "(formula with hyperlink)",
        ],
        [
          "someone@example.com",
          "(formula without link)",
        ],
      ]
    `);
  });
});

it('docs/real-files.md tells the outcome of every file', async () => {
  await expect(page(realFiles)).toMatchFileSnapshot('../../../../docs/real-files.md');
});

function page(groups: readonly RealFileGroup[]): string {
  const sections = groups.map(({ title, origin, licence, folder: inside, files, notes }) => {
    const rows = Object.keys(files).map((file) => `| \`${file}\` | ${outcomes.get(`${inside}/${file}`) ?? ''} | ${notes?.[file] ?? ''} |`);
    return [
      `## ${title}`,
      '',
      `Origin: ${origin}. Licence: ${licence}.`,
      '',
      '| file | outcome | remark |',
      '|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  });
  const start = [
    '# Real files and what comes of them',
    '',
    'Written by the lane `npm run test:files`, which reads the files from the folder named in `SAMSYN_REAL_FILES` and fails when an outcome changes.',
    'The files themselves are not part of the repository. Every file is read right, or refused with a fault that names the trouble.',
    '',
    '',
  ];
  return start.join('\n') + sections.join('\n');
}

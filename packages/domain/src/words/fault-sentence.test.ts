// biome-ignore lint/style/noRestrictedImports: reads the source of all packages; no shipped code
import { readdirSync, readFileSync } from 'node:fs';
// biome-ignore lint/style/noRestrictedImports: as above
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { Fault } from '../fault.ts';
import { faultSentence, faultStatus } from './fault-sentence.ts';
import { faults } from './faults.ts';

const packages = join(import.meta.dirname, '../../..');

/** Every code that the source raises, and the file it stands in. */
function raised(): [string, string][] {
  return readdirSync(packages).flatMap((name) =>
    readdirSync(join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .flatMap((file) =>
        [...readFileSync(join(packages, name, 'src', file), 'utf8').matchAll(/new Fault\(\s*'([^']+)'/g)].map((hit): [string, string] => [
          hit[1]!,
          file,
        ]),
      ),
  );
}

test('every fault that the source raises has its sentences', () => {
  const codes = raised();
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter(([code]) => !faults[code])).toEqual([]);
});

test('each code stands in one table', () => {
  const codes = readdirSync(import.meta.dirname)
    .filter((file) => /^faults-.*\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map((hit) => hit[1]!));
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  expect(codes.length).toBe(Object.keys(faults).length);
});

test('both parts say something in both languages and end as sentences', () => {
  for (const [code, words] of Object.entries(faults)) {
    for (const text of [words.sv.what, words.sv.do, words.en.what, words.en.do]) expect(text, code).toMatch(/[.?}]$/);
    expect(words.status, code).toBeGreaterThanOrEqual(400);
  }
});

function names(text: string): string[] {
  const found = new Set<string>();
  const walk = (elements: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const element of elements) {
      if (element.type !== 0 && element.type !== 7) found.add(element.value);
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, 'sv').getAst());
  return [...found].sort();
}

test('Swedish and English ask for the same details', () => {
  for (const [code, { sv, en }] of Object.entries(faults)) expect(names(`${sv.what} ${sv.do}`), code).toEqual(names(`${en.what} ${en.do}`));
});

test('numbers and plurals follow the language', () => {
  const details = { n: 1200, max: 1000, file: 'a.csv', line: 3 };
  expect(faultSentence('import.tooManyColumns', details, 'sv').what).toBe('Rad 3 i a.csv har 1\u00a0200 kolumner. Gränsen är 1\u00a0000.');
  expect(faultSentence('import.tooManyColumns', details, 'en').what).toBe('Row 3 of a.csv has 1,200 columns. The limit is 1,000.');
  expect(faultSentence('session.locked', { m: 1 }, 'sv').do).toContain('en minut');
  expect(faultSentence(new Fault('session.locked', { m: 3 }), 'en').do).toContain('3 minutes');
});

test('a fault raised while many sign in says for how many seconds to wait', () => {
  expect(faultSentence('server.busy', { retryAfter: 3 }, 'sv').do).toContain('om 3 sekunder');
});

test('an unknown code and a missing detail are said in general words that name the code', () => {
  expect(faultSentence('no.such', {}, 'sv').what).toContain('no.such');
  expect(faultSentence('import.empty', {}, 'en').what).toContain('import.empty');
  expect(faultSentence('constructor', {}, 'en').what).toContain('constructor');
  expect(faultSentence(new Fault('import.notFound'), 'sv').what).toBe('Leveransen finns inte.');
  expect(faultStatus('no.such')).toBe(400);
  expect(faultStatus('scope.denied')).toBe(403);
});

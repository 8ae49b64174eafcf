// A published copy as HTML: everything it shows is in the copy's own numbers, and what is held back is nowhere in the text.
import { examplePicture, type Picture, publicPicture } from '@samsyn/domain';
import { expect, test } from 'vitest';
import { pictureHtml } from './picture-html.ts';

/** Counts of few that no other number in the document looks like would be found by chance; these are set beside names of their own. */
const secret = { area: 'Hemliga udden', count: 3 };

function withSecrets(): Picture {
  const [first, ...rest] = structuredClone(examplePicture.problems);
  if (!first) throw new Error('the example has problems');
  const key = Object.keys(examplePicture.labels.area)[1] ?? '';
  const labels = structuredClone(examplePicture.labels);
  labels.area[key] = { ...labels.area[key]!, sv: secret.area, en: secret.area };
  const areas = first.evidence.areas.map((row) => (row.area === key ? { ...row, count: secret.count, share: 0.03125, rate: 0.77 } : row));
  const cells = first.evidence.cells.map((cell, i) => (i === 0 ? { ...cell, count: secret.count } : cell));
  const notes = [
    ...first.evidence.notes,
    { key: 'where.share', sv: `${secret.count} av 96 i ${secret.area}.`, en: `${secret.count} of 96 in ${secret.area}.` },
  ];
  const problem = { ...first, evidence: { ...first.evidence, areas, cells, notes } };
  return { ...examplePicture, labels, problems: [problem, ...rest] };
}

const textOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<(path|rect|line|circle)[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('a small count beside its place stands in the internal document and nowhere in the published one', () => {
  const whole = withSecrets();
  const internal = textOf(pictureHtml(whole, 'sv'));
  expect(internal).toContain(`${secret.count} av 96 i ${secret.area}`);
  for (const lang of ['sv', 'en'] as const) {
    const html = pictureHtml(publicPicture(whole), lang);
    expect(textOf(html)).not.toMatch(new RegExp(`${secret.area}\\s+${secret.count}\\b`));
    expect(textOf(html)).not.toContain(`${secret.count} av 96`);
    expect(textOf(html)).not.toContain(`${secret.count} of 96`);
    // titles and descriptions of drawings, for those who hear them read
    const described = [...html.matchAll(/<(?:title|desc)[^>]*>([^<]*)</g), ...html.matchAll(/aria-label="([^"]*)"/g)].map(
      (m) => m[1] ?? '',
    );
    expect(described.length).toBeGreaterThan(5);
    for (const line of described) expect(line).not.toMatch(new RegExp(`${secret.area}[:\\s]+${secret.count}\\b`));
  }
});

test('a problem whose months are held back has no drawing of them, only the sentence that says so', () => {
  const copy = publicPicture(examplePicture);
  const hidden = copy.problems.filter((problem) => problem.evidence.counts.every((n) => n === null));
  const html = pictureHtml(copy, 'sv');
  expect(html.split('visas inte i kopian').length - 1).toBe(hidden.length);
  expect(html).not.toContain('Internt underlag');
});

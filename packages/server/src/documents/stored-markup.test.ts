// What people and files say – names of areas, notes, explanations, titles – is text wherever a picture is shown as a document, never markup or a
// program of the typesetter's.
import { examplePicture, type Picture } from '@samsyn/domain';
import { expect, test } from 'vitest';
import { pictureHtml } from './picture-html.ts';
import { picturePdf } from './picture-pdf.ts';

const markup = `"><img src=x onerror=alert(1)><script>alert(1)</script>&amp;']]>`;
const typeset = '#read("/etc/passwd") #panic("x") $x$ *fet* @ref \\ [ `rå` // <etikett>';
/** Where words of people or files stand; everything else is ours or a key. */
const said = new Set(['sv', 'en', 'note', 'text', 'by', 'name', 'file', 'title', 'municipality']);

function withText<T>(value: T, added: string, key = ''): T {
  if (typeof value === 'string') return (said.has(key) ? `${value} ${added}` : value) as T;
  if (Array.isArray(value)) return value.map((one) => withText(one, added, key)) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withText(one, added, name)])) as T;
  return value;
}

function hostile(added: string): Picture {
  const [warning] = examplePicture.warnings;
  const [problem] = examplePicture.problems;
  if (!warning || !problem) throw new Error('the example has warnings and problems');
  const { code, source, category, area, from, to } = warning;
  const about = { id: '00000000-0000-4000-8000-000000000000', by: 'Polisen', on: '2026-11-30' };
  return withText<Picture>(
    {
      ...examplePicture,
      explanations: [{ ...about, code, source, category, area, from, to, kind: 'explained', note: 'Systembyte' }],
      annotations: [
        { ...about, kind: 'disagreement', finding: null, text: 'Vi ser det annorlunda.' },
        {
          ...about,
          kind: 'conclusion',
          finding: {
            kind: problem.kind,
            category: problem.category,
            placeType: problem.placeType,
            area: problem.area,
            daypart: problem.daypart,
          },
          text: 'Hallarna behöver skåp.',
        },
      ],
    },
    added,
  );
}

test.each(['sv', 'en'] as const)('a picture as HTML in %s holds every such text, and none of it as markup', (lang) => {
  const html = pictureHtml(hostile(markup), lang);
  expect(html).not.toMatch(/<img|<script|onerror=alert\(1\)>(?!&)/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  for (const text of ['Systembyte', 'Vi ser det annorlunda.', 'Hallarna behöver skåp.']) expect(html).toContain(text);
});

test('a picture as PDF is made of the same text, and runs none of it', async () => {
  for (const added of [markup, typeset])
    expect(
      Buffer.from(await picturePdf(hostile(added), 'sv'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
});

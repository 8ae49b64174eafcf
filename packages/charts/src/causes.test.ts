import { describe, expect, it } from 'vitest';
import { causeTree, eventChain, fishbone, problemTriangle } from './index.ts';
import { textWidth, wrapText } from './wrap-text.ts';

const options = { width: 704, lang: 'sv', title: 'Orsaker <1>' } as const;
const branches = ['situation', 'victim', 'offender', 'measurement'].map((key) => ({ key, name: `Sida ${key}`, detail: 'x' }));
const causes = [
  { number: 1, statement: 'Skåp <utan> lås & "dörr"', side: 'situation', state: 'supported', depth: 0 },
  { number: 2, statement: 'Entrén obemannad', side: 'situation', state: 'supported', depth: 1 },
  { number: 3, statement: 'Samma grupp', side: 'offender', state: 'refuted', depth: 0 },
] as const;
const problem = 'Stölder i omklädningsrum';
const told = (numbers: readonly number[], supported: number) => `${supported} av ${numbers.length}`;
const drawings = [
  causeTree({ problem, branches, causes, none: 'Ingen orsak än' }, options),
  problemTriangle({ problem, branches, causes, told }, options),
  fishbone({ problem, branches, causes }, options),
  eventChain(
    {
      steps: [
        { what: 'Laget <byter> om', cause: causes[0] },
        { what: 'Salen är tom', cause: null },
      ],
    },
    options,
  ),
];

describe('the drawings of causes', () => {
  it.each(drawings)('escape every text and have a name and a description', (drawn) => {
    expect(drawn).toContain('<title>Orsaker &lt;1&gt;</title>');
    expect(drawn).toMatch(/<desc>[^<]{10,}<\/desc>/);
    expect(drawn).not.toMatch(/<utan>|<byter>|NaN|undefined/);
  });
  it('stand alone in print colours, as a file', () => {
    const drawn = causeTree({ problem, branches, causes, none: 'x' }, { ...options, theme: 'print' });
    expect(drawn).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(drawn).not.toContain('var(');
  });
  it('draw a side as thick as it has supported causes, dashed without any', () => {
    const triangle = drawings[1] ?? '';
    expect(triangle.match(/class="side-situation"[^>]*/)?.[0]).toContain('stroke-width="5"');
    expect(triangle.match(/class="side-offender"[^>]*/)?.[0]).toContain('stroke-dasharray');
  });
  it('have a branch also where there is no cause, and say so', () => {
    expect(drawings[0]?.match(/Ingen orsak än/g)).toHaveLength(2);
  });
  it('hold without any cause or step', () => {
    for (const drawn of [
      causeTree({ problem, branches, causes: [], none: 'x' }, options),
      fishbone({ problem, branches, causes: [] }, options),
      eventChain({ steps: [] }, options),
    ])
      expect(drawn).not.toMatch(/NaN|Infinity/);
  });
});

describe('a text in lines', () => {
  it('fits the width and loses no word before the ellipsis', () => {
    const text = 'Reservnycklar till omklädningsrummen är på drift sedan flera år';
    const rows = wrapText(text, 150, 13, 9);
    expect(rows.join(' ')).toBe(text);
    for (const row of rows) expect(textWidth(row, 13)).toBeLessThanOrEqual(150);
    expect(wrapText(text, 150, 13, 2).at(-1)).toMatch(/…$/);
    expect(wrapText('', 150, 13)).toEqual([]);
  });
});

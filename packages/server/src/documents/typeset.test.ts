import { expect, test } from 'vitest';
import { takeHeard } from './testing/heard-warnings.ts';
import { typeset } from './typeset.ts';

const page = (text: string): string =>
  `#set document(title: "Anteckning")\n#set text(lang: "sv", font: "Source Sans 3")\n#let note = sys.inputs.note\n= Anteckning\n${text} #note`;

test('a sign that the typeface lacks is told as (?), in the text and in what it reads, and the rest stands', () => {
  const pdf = typeset(page('Bra jobbat 👩‍👩‍👧!'), { note: 'Lampan lyser 💡, å ä ö.' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  // the same text written with the stand-in by hand is the same document
  const byHand = typeset(page('Bra jobbat (?)(?)(?)(?)(?)!'), { note: 'Lampan lyser (?), å ä ö.' });
  expect(pdf.length).toBe(byHand.length);
});

test('what is wrong in the program is not taken for a sign', () => {
  expect(() => typeset('#nothing-of-that-name', {})).toThrow();
});

test('a layout that does not settle is told, the document comes all the same, and nothing of its text is in what is told', () => {
  // the number of pages decides how long the contents are, which decide the number of pages
  const restless = 'Hemlig anteckning #context for _ in range(if counter(page).final().first() > 1 { 1 } else { 60 }) { par[rad] }';
  const pdf = typeset(page(restless), { note: 'Mer hemligt.' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const [warning, ...more] = takeHeard();
  expect(more).toEqual([]);
  expect(warning?.message).toBe('layout did not converge within 5 attempts');
  expect(warning?.stack).toContain('typeset.test.ts');
});

test('what a warning quotes is left out of it', () => {
  typeset(page('#text(font: "Hemlig snitt")[a]'), { note: '' });
  expect(takeHeard().map(({ message }) => message)).toEqual(['unknown font family']);
});

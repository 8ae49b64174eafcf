import { expect, test } from 'vitest';
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

// Words of frozen pictures: what the parties write on them, how two are held against each other, and their reports.
import type { RoomWords } from './room-words.ts';

export const frozenPictureWords = {
  'annotations.title': { sv: 'Parternas slutsatser och invändningar', en: 'Conclusions and objections of the parties' },
  'annotations.finding': { sv: 'Slutsatser om fyndet', en: 'Conclusions on the finding' },
  'annotations.none': { sv: 'Ingen part har skrivit något än.', en: 'No party has written anything yet.' },
  'annotations.write': { sv: 'Skriv slutsats eller invändning', en: 'Write a conclusion or an objection' },
  'annotations.conclusion': { sv: 'Slutsats', en: 'Conclusion' },
  'annotations.disagreement': { sv: 'Invändning', en: 'Objection' },
  'annotations.kind': { sv: 'Vad det är', en: 'What it is' },
  'annotations.about': { sv: 'Gäller', en: 'About' },
  'annotations.whole': { sv: 'Hela bilden', en: 'The whole picture' },
  'annotations.text': { sv: 'Text', en: 'Text' },
  'annotations.help': {
    sv: 'Läses av alla som ser bilden och står i dess dokument, men inte i den offentliga kopian. Skriv inga uppgifter om personer.',
    en: 'Read by everyone who sees the picture and printed in its documents, but not in the public copy. Write nothing about persons.',
  },
  'annotations.save': { sv: 'Spara', en: 'Save' },
  'annotations.withdraw': { sv: 'Ta tillbaka', en: 'Withdraw' },
  'annotations.withdrawn': { sv: 'Tillbakataget. Den frysta bilden är oförändrad.', en: 'Withdrawn. The frozen picture is unchanged.' },
} as const satisfies RoomWords<string>;

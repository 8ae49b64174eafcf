// Sentences for what may not be let out, and for rules about it.
import type { FaultWords } from './fault-words.ts';

export const disclosureFaults: Readonly<Record<string, FaultWords>> = {
  'disclosure.frozenFirst': {
    status: 409,
    sv: {
      what: 'Bilden ändras med varje leverans, så den kan inte lämnas ut.',
      do: 'Frys bilden och hämta den offentliga kopian av den frysta.',
    },
    en: {
      what: 'The picture changes with each delivery, so it cannot be released.',
      do: 'Freeze the picture and get the public copy of the frozen one.',
    },
  },
  'disclosure.whole': {
    status: 403,
    sv: {
      what: 'Du ser bilden som en kopia med dolda antal. Av den kan ingen offentlig kopia göras.',
      do: 'Be den som frös bilden att lämna ut den offentliga kopian.',
    },
    en: {
      what: 'You see the picture as a copy with hidden counts. No public copy can be made of that.',
      do: 'Ask whoever froze the picture to release the public copy.',
    },
  },
  'disclosure.freezeAgain': {
    status: 409,
    sv: {
      what: 'I summorna i den här bilden ingår sexualbrott och brott i nära relation. De får bara visas per år, så bilden kan inte lämnas ut.',
      do: 'Frys en ny bild och hämta den offentliga kopian av den.',
    },
    en: {
      what: 'The totals of this picture include sexual offences and offences in close relationships. Those may be shown per year only, so the picture cannot be released.',
      do: 'Freeze a new picture and get the public copy of that.',
    },
  },
  'disclosure.reason': {
    status: 422,
    sv: {
      what: 'Reglerna skulle visa mer än i dag, och då behövs ett skäl. Inget är ändrat.',
      do: 'Skriv i minst {n, number} tecken varför. Skälet sparas i loggen.',
    },
    en: {
      what: 'The rules would show more than today, and that needs a reason. Nothing has been changed.',
      do: 'Say why in at least {n, number} characters. The reason is kept in the log.',
    },
  },
  'suppression.refused': {
    status: 403,
    sv: {
      what: 'Tabellen kan inte lämnas ut: dolda antal skulle gå att räkna ut från {earlier}.',
      do: 'Slå ihop områden eller år och försök igen.',
    },
    en: {
      what: 'The table cannot be released: hidden counts could be worked out from {earlier}.',
      do: 'Merge areas or years and try again.',
    },
  },
};

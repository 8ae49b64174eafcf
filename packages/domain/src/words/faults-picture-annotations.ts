// Sentences for what the parties write on frozen pictures, and for holding pictures against each other.
import type { FaultWords } from './fault-words.ts';

export const pictureAnnotationFaults: Readonly<Record<string, FaultWords>> = {
  'annotation.notFrozen': {
    status: 409,
    sv: { what: 'Bilden är inte fryst och kan få andra siffror i morgon.', do: 'Frys bilden först och skriv sedan slutsatserna på den.' },
    en: {
      what: 'The picture is not frozen and may have other figures tomorrow.',
      do: 'Freeze the picture first and then write the conclusions on it.',
    },
  },
  'annotation.noFinding': {
    status: 409,
    sv: { what: 'Fyndet finns inte i den här bilden.', do: 'Välj ett fynd i bilden eller skriv om hela bilden.' },
    en: { what: 'The finding is not in this picture.', do: 'Choose a finding of the picture or write about the whole picture.' },
  },
  'annotation.notFound': {
    status: 404,
    sv: {
      what: 'Anteckningen finns inte på bilden, eller en annan part har skrivit den.',
      do: 'Bara den part som skrev den kan ta tillbaka den.',
    },
    en: { what: 'The note is not on the picture, or another party wrote it.', do: 'Only the party that wrote it can withdraw it.' },
  },
};

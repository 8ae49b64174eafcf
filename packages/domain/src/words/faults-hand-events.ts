// Sentences for incidents entered by hand.
import type { FaultWords } from './fault-words.ts';

export const handEventFaults: Readonly<Record<string, FaultWords>> = {
  'event.outside': {
    status: 409,
    sv: { what: 'Platsen ligger utanför kommunens områden.', do: 'Välj en plats inom kommunen, eller bara ett område.' },
    en: { what: 'The place lies outside the municipality’s areas.', do: 'Choose a place within the municipality, or an area alone.' },
  },
  'event.future': {
    status: 409,
    sv: { what: 'Tiden har inte varit än.', do: 'Skriv när det hände, eller tidigast och senast det kan ha hänt.' },
    en: { what: 'That time has not come yet.', do: 'Write when it happened, or the earliest and latest it can have happened.' },
  },
  'row.asDelivered': {
    status: 404,
    sv: { what: 'Raden är som den levererades, eller finns inte bland era egna.', do: 'Ladda om sidan.' },
    en: { what: 'The row is as it was delivered, or is not among your own.', do: 'Reload the page.' },
  },
  'row.notOwn': {
    status: 404,
    sv: { what: 'Raden finns inte bland era egna.', do: 'Bara den som äger källan rättar i den. Säg till källans ägare.' },
    en: { what: 'The row is not among your own.', do: 'Only the owner of a source corrects in it. Tell the owner.' },
  },
  'event.refused': {
    status: 409,
    sv: { what: 'Händelsen kunde inte läsas in: {why}', do: 'Ändra fältet och spara igen. Inget är lagrat.' },
    en: { what: 'The incident could not be imported: {why}', do: 'Change the field and save again. Nothing is stored.' },
  },
};

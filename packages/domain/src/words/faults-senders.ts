// Sentences for what delivers by itself: keys and watched folders.
import type { FaultWords } from './fault-words.ts';

export const senderFaults: Readonly<Record<string, FaultWords>> = {
  'sender.unknown': {
    status: 401,
    sv: { what: 'Nyckeln gäller inte.', do: 'Kontrollera att den är rätt kopierad, eller lägg upp en ny.' },
    en: { what: 'The key is not valid.', do: 'Check that it was copied in full, or make a new one.' },
  },
  'sender.source': {
    status: 404,
    sv: { what: 'Källan är inte er.', do: 'Välj en källa som er organisation äger.' },
    en: { what: 'The source is not yours.', do: 'Choose a source that your organisation owns.' },
  },
  'sender.folder': {
    status: 409,
    sv: { what: 'Det finns redan en mapp som heter {name}.', do: 'Välj ett annat namn.' },
    en: { what: 'There is already a folder called {name}.', do: 'Choose another name.' },
  },
  'sender.notFound': {
    status: 404,
    sv: { what: 'Den automatiska leveransen finns inte längre.', do: 'Ladda om sidan.' },
    en: { what: 'The automatic delivery is no longer there.', do: 'Load the page again.' },
  },
};

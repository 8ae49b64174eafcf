// Sentences for presence planning and resources.
import type { FaultWords } from './fault-words.ts';

export const presenceFaults: Readonly<Record<string, FaultWords>> = {
  'presence.noFigure': {
    status: 404,
    sv: { what: 'Uppgiften finns inte.', do: 'Ladda om sidan. Någon kan ha tagit bort den.' },
    en: { what: 'There is no such figure.', do: 'Reload the page. Somebody may have removed it.' },
  },
  'presence.noPicture': {
    status: 404,
    sv: { what: 'Bilden visas inte för dig, eller är inte fryst.', do: 'Välj en fryst bild som du kan öppna.' },
    en: { what: 'The picture is not shown to you, or is not frozen.', do: 'Choose a frozen picture that you can open.' },
  },
  'presence.notFound': {
    status: 404,
    sv: { what: 'Det finns ingen sådan närvaroplan att ändra.', do: 'Öppna listan över planer och välj en som gäller.' },
    en: { what: 'There is no such presence plan to change.', do: 'Open the list of plans and choose one that stands.' },
  },
  'presence.overlap': {
    status: 422,
    sv: { what: 'Två av problemen räknar delvis samma händelser.', do: 'Välj bort det ena, annars räknas händelserna två gånger.' },
    en: { what: 'Two of the problems count some of the same incidents.', do: 'Leave one of them out, or the incidents count twice.' },
  },
  'presence.resource': {
    status: 422,
    sv: { what: 'Ett av dagens pass hör till en resurs som inte finns med.', do: 'Ta bort passet eller lägg till resursen.' },
    en: { what: 'One of today’s shifts belongs to a resource that is not there.', do: 'Remove the shift or add the resource.' },
  },
};

// Sentences for presence planning and resources.
import type { FaultWords } from './fault-words.ts';

export const presenceFaults: Readonly<Record<string, FaultWords>> = {
  'presence.counted': {
    status: 409,
    sv: { what: 'Planen är redan räknad.', do: 'Ladda om sidan för att se passen.' },
    en: { what: 'The plan is counted already.', do: 'Reload the page to see its shifts.' },
  },
  'presence.dates': {
    status: 422,
    sv: { what: 'Sista dagen ligger före den första.', do: 'Ändra så att perioden slutar efter att den har börjat.' },
    en: { what: 'The last day is before the first.', do: 'Let the period end after it has begun.' },
  },
  'presence.noMeasures': {
    status: 409,
    sv: {
      what: 'Inga pass återstår att göra till åtgärder i den perioden.',
      do: 'Välj en annan period eller fler resurser. Pass som redan är åtgärder görs inte en gång till.',
    },
    en: {
      what: 'No shifts remain to be made into measures in that period.',
      do: 'Choose another period or more resources. Shifts that are measures already are not made again.',
    },
  },
  'presence.notCounted': {
    status: 409,
    sv: { what: 'Passen är inte framräknade än.', do: 'Vänta några sekunder och försök igen.' },
    en: { what: 'The shifts are not counted yet.', do: 'Wait some seconds and try again.' },
  },
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

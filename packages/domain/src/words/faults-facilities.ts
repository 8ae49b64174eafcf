// Sentences for versions of areas, for facilities and for the address register.
import type { FaultWords } from './fault-words.ts';

export const facilityFaults: Readonly<Record<string, FaultWords>> = {
  'address.columns': {
    status: 422,
    sv: {
      what: '{file} saknar kolumner för gata, nummer och läge.',
      do: 'Filen ska ha en rad per adress med gata, nummer, postnummer eller ort, och koordinater i WGS 84 eller SWEREF 99.',
    },
    en: {
      what: '{file} lacks columns for street, number and position.',
      do: 'The file must have one row per address with street, number, postcode or place, and coordinates in WGS 84 or SWEREF 99.',
    },
  },
  'address.none': {
    status: 422,
    sv: { what: 'Ingen rad i {file} har både adress och läge.', do: 'Kontrollera filen, eller spara om den i WGS 84.' },
    en: { what: 'No row in {file} has both an address and a position.', do: 'Check the file, or save it again in WGS 84.' },
  },
  'address.notFound': {
    status: 404,
    sv: { what: 'Adressregistret finns inte.', do: 'Ladda om sidan.' },
    en: { what: 'There is no such address register.', do: 'Reload the page.' },
  },
  'area.changeOver': {
    status: 404,
    sv: { what: 'Bytet av områdesindelning är redan klart eller avbrutet.', do: 'Ladda om sidan.' },
    en: { what: 'The change of division into areas is already complete or cancelled.', do: 'Reload the page.' },
  },
  'area.changeStopped': {
    status: 409,
    sv: { what: 'Den som beställde bytet av områdesindelning har lämnat Samsyn.', do: 'Välj indelningen igen.' },
    en: { what: 'The person who ordered the change of division into areas has left Samsyn.', do: 'Choose the division again.' },
  },
  'area.changing': {
    status: 409,
    sv: {
      what: 'Områdesindelningen byts just nu till {name}, version {version}.',
      do: 'Vänta tills bytet är klart eller avbryt det under Områden. Försök sedan igen.',
    },
    en: {
      what: 'The division into areas is being changed to {name}, version {version}.',
      do: 'Wait until the change is complete, or cancel it under Areas. Then try again.',
    },
  },
  'area.crossing': {
    status: 422,
    sv: { what: 'Gränsen för {area} korsar sig själv.', do: 'Rätta gränsen i filen, eller flytta hörnen om du har ritat den.' },
    en: { what: 'The border of {area} crosses itself.', do: 'Correct the border in the file, or move the corners if you drew it.' },
  },
  'area.deliveryStoring': {
    status: 409,
    sv: { what: 'En leverans läses in just nu.', do: 'Vänta tills den är inläst. Försök sedan igen.' },
    en: { what: 'A delivery is being imported.', do: 'Wait until it is imported. Then try again.' },
  },
  'area.lastDrawn': {
    status: 409,
    sv: { what: 'Det är det enda ritade området.', do: 'Rita ett nytt först.' },
    en: { what: 'It is the only area drawn.', do: 'Draw another one first.' },
  },
  'area.noVersion': {
    status: 404,
    sv: { what: 'Områdesindelningen finns inte.', do: 'Ladda om sidan.' },
    en: { what: 'There is no such division into areas.', do: 'Reload the page.' },
  },
  'area.rolesPoint': {
    status: 409,
    sv: {
      what: '{n, plural, one {En roll är begränsad} other {# roller är begränsade}} till områden som inte finns i den här indelningen.',
      do: 'Ändra rollernas områden under Roller först, annars ser de ingenting.',
    },
    en: {
      what: '{n, plural, one {One role is limited} other {# roles are limited}} to areas that this division lacks.',
      do: 'Change the areas of the roles under Roles first, or they will see nothing.',
    },
  },
  'exposure.area': {
    status: 422,
    sv: { what: 'Området {area} finns inte i den indelning som gäller.', do: 'Ladda om sidan och försök igen.' },
    en: { what: 'The area {area} is not in the division in use.', do: 'Reload the page and try again.' },
  },
  'exposure.noAreas': {
    status: 409,
    sv: { what: 'Kommunen har inga områden än.', do: 'Läs in en områdesindelning först.' },
    en: { what: 'The municipality has no areas yet.', do: 'Import a division into areas first.' },
  },
  'facility.code': {
    status: 409,
    sv: { what: 'Koden {code} har redan {name}.', do: 'Varje anläggning har en egen kod. Ändra den ena.' },
    en: { what: 'The code {code} already belongs to {name}.', do: 'Each facility has a code of its own. Change one of them.' },
  },
  'facility.columns': {
    status: 422,
    sv: {
      what: '{file} saknar kolumner för namn och typ.',
      do: 'Kolumnerna ska heta namn och typ, helst också kod, adress, latitud och longitud.',
    },
    en: {
      what: '{file} lacks columns for name and type.',
      do: 'Name the columns name and type, preferably also code, address, latitude and longitude.',
    },
  },
  'facility.notFound': {
    status: 404,
    sv: { what: 'Anläggningen finns inte.', do: 'Ladda om listan.' },
    en: { what: 'There is no such facility.', do: 'Reload the list.' },
  },
  'facility.notWaiting': {
    status: 404,
    sv: { what: 'Händelsen väntar inte på någon anläggning.', do: 'Ladda om kön.' },
    en: { what: 'The incident is not waiting for a facility.', do: 'Reload the queue.' },
  },
  'facility.outside': {
    status: 422,
    sv: { what: 'Positionen ligger utanför kommunens områden.', do: 'Kontrollera positionen. Latitud står först, som 58,12.' },
    en: { what: 'The position is outside the municipality’s areas.', do: 'Check the position. Latitude comes first, like 58.12.' },
  },
  'facility.period': {
    status: 422,
    sv: { what: 'Perioden slutar innan den börjar.', do: 'Välj en senare sista dag.' },
    en: { what: 'The period ends before it begins.', do: 'Choose a later last day.' },
  },
};

// Sentences for measures and their activities.
import type { FaultWords } from './fault-words.ts';

export const measureFaults: Readonly<Record<string, FaultWords>> = {
  'measure.notFound': {
    status: 404,
    sv: { what: 'Åtgärden finns inte, eller hör till en annan organisation.', do: 'Gå till åtgärdsplanen och välj där.' },
    en: { what: 'The measure does not exist, or belongs to another organisation.', do: 'Go to the action plan and choose there.' },
  },
  'measure.noCause': {
    status: 422,
    sv: {
      what: 'Åtgärden pekar inte på någon orsak. Inget är sparat.',
      do: 'Välj en orsak, eller skriv med minst {n, number} tecken varför det inte finns någon.',
    },
    en: {
      what: 'The measure does not point at a cause. Nothing has been saved.',
      do: 'Choose a cause, or write in at least {n, number} characters why there is none.',
    },
  },
  'measure.unknownCause': {
    status: 422,
    sv: { what: 'Orsaken hör inte till problemet. Inget är sparat.', do: 'Välj problem och orsak igen.' },
    en: { what: 'The cause does not belong to the problem. Nothing has been saved.', do: 'Choose the problem and the cause again.' },
  },
  'measure.refutedCause': {
    status: 422,
    sv: {
      what: 'Orsaken är prövad och stöds inte. Inget är sparat.',
      do: 'Välj en annan orsak, eller pröva orsaken på nytt först.',
    },
    en: {
      what: 'The cause has been tested and is not supported. Nothing has been saved.',
      do: 'Choose another cause, or test this one again first.',
    },
  },
  'measure.unknownOwner': {
    status: 422,
    sv: { what: 'Den ansvariga finns inte bland parterna. Inget är sparat.', do: 'Välj organisation och funktion igen.' },
    en: { what: 'Whoever is responsible is not among the parties. Nothing has been saved.', do: 'Choose organisation and function again.' },
  },
  'measure.unknownArea': {
    status: 422,
    sv: { what: 'Området {area} finns inte på kartan. Inget är sparat.', do: 'Välj ett annat område.' },
    en: { what: 'The area {area} is not on the map. Nothing has been saved.', do: 'Choose another area.' },
  },
  'measure.placeCrosses': {
    status: 422,
    sv: { what: 'Områdets gräns korsar sig själv. Området är inte sparat.', do: 'Flytta eller ta bort ett hörn.' },
    en: { what: 'The border of the area crosses itself. The area has not been saved.', do: 'Move or remove a corner.' },
  },
  'measure.placeOutside': {
    status: 422,
    sv: {
      what: 'Hela området ligger utanför kommunens områden. Det är inte sparat.',
      do: 'Rita det i kommunen, eller se efter att latitud och longitud inte har bytt plats.',
    },
    en: {
      what: 'The whole area lies outside the areas of the municipality. It has not been saved.',
      do: 'Draw it in the municipality, or check that latitude and longitude have not changed places.',
    },
  },
  'measure.dates': {
    status: 422,
    sv: { what: 'Åtgärden slutar ({ends}) innan den börjar ({starts}).', do: 'Ändra en av dagarna.' },
    en: { what: 'The measure ends ({ends}) before it starts ({starts}).', do: 'Change one of the dates.' },
  },
  'measure.scheduleOutside': {
    status: 422,
    sv: { what: 'Det första tillfället ligger utanför {starts}–{ends}.', do: 'Välj en första dag inom åtgärdens tid.' },
    en: { what: 'The first occasion lies outside {starts}–{ends}.', do: 'Choose a first day within the period of the measure.' },
  },
  'measure.schedule': {
    status: 422,
    sv: { what: 'Schemat går inte att läsa. {why}', do: 'Fyll i dagar och tider igen.' },
    en: { what: 'The schedule cannot be read. {why}', do: 'Fill in days and times again.' },
  },
  'measure.tooMany': {
    status: 422,
    sv: {
      what: 'Schemat ger {n, number} tillfällen, och en åtgärd rymmer {most, number}.',
      do: 'Förkorta tiden eller välj färre dagar.',
    },
    en: {
      what: 'The schedule gives {n, number} occasions, and a measure holds {most, number}.',
      do: 'Shorten the period or choose fewer days.',
    },
  },
  'measure.state': {
    status: 409,
    sv: { what: 'Åtgärden kan inte gå dit från där den är nu.', do: 'Ladda om sidan och se var den är.' },
    en: { what: 'The measure cannot go there from where it is.', do: 'Reload the page to see where it is.' },
  },
  'measure.stateReason': {
    status: 422,
    sv: { what: 'Skäl saknas. Inget är ändrat.', do: 'Skriv i en mening varför.' },
    en: { what: 'There is no reason. Nothing has been changed.', do: 'Write in one sentence why.' },
  },
  'measure.delay': {
    status: 422,
    sv: { what: 'Det nya datumet är inte senare än {ends}.', do: 'Välj ett senare datum.' },
    en: { what: 'The new date is not later than {ends}.', do: 'Choose a later date.' },
  },
  'activity.notFound': {
    status: 404,
    sv: { what: 'Tillfället finns inte, eller hör till en annan organisation.', do: 'Ladda om dina uppgifter.' },
    en: { what: 'The occasion does not exist, or belongs to another organisation.', do: 'Reload your tasks.' },
  },
  'activity.notYet': {
    status: 422,
    sv: { what: 'Tillfället har inte börjat. Inget är sparat.', do: 'Rapportera när det är gjort, eller ställ in det.' },
    en: { what: 'The occasion has not begun. Nothing has been saved.', do: 'Report it when it is done, or call it off.' },
  },
  'activity.dose': {
    status: 422,
    sv: { what: 'Det saknas hur mycket som gjordes.', do: 'Skriv hur många minuter det tog, eller hur många som blev klara.' },
    en: { what: 'It does not say how much was done.', do: 'Write how many minutes it took, or how many were finished.' },
  },
  'activity.why': {
    status: 422,
    sv: { what: 'Det saknas varför tillfället inte blev av.', do: 'Skriv det i några ord.' },
    en: { what: 'It does not say why the occasion did not happen.', do: 'Write it in a few words.' },
  },
  'activity.reported': {
    status: 409,
    sv: { what: 'Tillfället är redan rapporterat och kan inte flyttas.', do: 'Ta tillbaka rapporten först.' },
    en: { what: 'The occasion has already been reported and cannot be moved.', do: 'Take the report back first.' },
  },
  'activity.outside': {
    status: 422,
    sv: { what: 'Dagen ligger utanför åtgärdens tid, {starts}–{ends}.', do: 'Välj en annan dag, eller ändra åtgärdens tid.' },
    en: {
      what: 'The day lies outside the period of the measure, {starts}–{ends}.',
      do: 'Choose another day, or change the period of the measure.',
    },
  },
  'calendar.notFound': {
    status: 404,
    sv: { what: 'Kalendern finns inte, eller är avslutad.', do: 'Gör en ny adress under Mina uppgifter.' },
    en: { what: 'The calendar does not exist, or has been ended.', do: 'Make a new address under My tasks.' },
  },
  'calendar.body': {
    status: 422,
    sv: { what: 'Gruppen finns inte.', do: 'Välj en annan grupp.' },
    en: { what: 'The body does not exist.', do: 'Choose another body.' },
  },
};

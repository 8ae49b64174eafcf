// What the log calls the events of presence planning and resources.
import { counted, type EventWords, plain } from '../event-words.ts';

export const presenceEvents: Readonly<Record<string, EventWords>> = {
  'presence.planned': plain('Gjorde en närvaroplan', 'Made a presence plan'),
  'presence.counted': plain('Räknade fram passen i en närvaroplan', 'Counted the shifts of a presence plan'),
  'presence.countOrdered': plain('Lät räkna en närvaroplan igen', 'Had a presence plan counted again'),
  'presence.measured': plain('Gjorde åtgärder av passen i en närvaroplan', 'Made measures of the shifts of a presence plan'),
  'presence.notPlanned': plain('Frågade efter en närvaroplan som inte gick att göra', 'Asked for a presence plan that could not be made'),
  'presence.withdrawn': plain('Drog tillbaka en närvaroplan', 'Withdrew a presence plan'),
  'presence.exported': counted('Hämtade en närvaroplan,', 'Took out a presence plan,'),
  'presence.figureSaved': plain('Sparade en resurs eller exponering', 'Saved a resource or exposure'),
  'presence.figureRemoved': plain('Tog bort en resurs eller exponering', 'Removed a resource or exposure'),
};

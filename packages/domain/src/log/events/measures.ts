// What the log calls the events of measures and their activities.
import { type EventWords, plain } from '../event-words.ts';

export const measureEvents: Readonly<Record<string, EventWords>> = {
  'measure.made': plain('Lade till åtgärden', 'Added the measure'),
  'measure.changed': plain('Ändrade åtgärden', 'Changed the measure'),
  'measure.stateChanged': plain('Ändrade åtgärdens läge', 'Changed the state of the measure'),
  'measure.followed': plain('Följde upp åtgärden', 'Followed up the measure'),
  'measure.delayed': plain('Gav åtgärden ett nytt datum', 'Gave the measure a new date'),
  'measure.exported': plain('Hämtade åtgärdsplanen', 'Took out the action plan'),
  'activity.reported': plain('Rapporterade ett tillfälle', 'Reported an occasion'),
  'activity.moved': plain('Flyttade ett tillfälle', 'Moved an occasion'),
  'activity.added': plain('Lade till ett tillfälle', 'Added an occasion'),
  'measure.reminded': plain('Påminde om försenade tillfällen', 'Reminded about late occasions'),
  'task.listed': plain('Skickade veckans uppgifter', 'Sent the tasks of the week'),
  'calendar.made': plain('Gjorde en kalenderadress', 'Made a calendar address'),
  'calendar.ended': plain('Avslutade en kalenderadress', 'Ended a calendar address'),
  'calendar.read': plain('Hämtade kalendern', 'Fetched the calendar'),
};

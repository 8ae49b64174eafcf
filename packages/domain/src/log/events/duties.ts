// What the log calls the events of the law clock.
import { type EventWords, plain } from '../event-words.ts';

export const dutyEvents: Readonly<Record<string, EventWords>> = {
  'duty.noted': plain('Antecknade att något i lagen är gjort', 'Noted that something the law asks for is done'),
  'duty.exported': plain(
    'Hämtade underlag till egen kontroll av lagens krav',
    'Downloaded evidence for the own check of the law’s demands',
  ),
};

// What the log calls the events of explanations of the data.
import { type EventWords, plain } from '../event-words.ts';

export const explanationEvents: Readonly<Record<string, EventWords>> = {
  'explanation.made': plain('Förklarade en anmärkning på uppgifterna', 'Explained a remark on the data'),
  'explanation.withdrawn': plain('Tog tillbaka en förklaring av uppgifterna', 'Withdrew an explanation of the data'),
};

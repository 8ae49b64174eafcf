// Sentences for the law clock.
import type { FaultWords } from './fault-words.ts';

export const dutyFaults: Readonly<Record<string, FaultWords>> = {
  'duty.future': {
    status: 409,
    sv: { what: 'Dagen har inte varit än.', do: 'Skriv den dag då det beslutades eller gjordes.' },
    en: { what: 'That day has not come yet.', do: 'Enter the day when it was decided or done.' },
  },
};

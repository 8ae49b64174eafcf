// What the log calls the events of signing and sealing.
import { type EventWords, plain } from '../event-words.ts';

export const signatureEvents: Readonly<Record<string, EventWords>> = {
  'signing.started': plain('Lade fram en överenskommelse för underskrift', 'Presented an agreement for signing'),
  'signing.signed': plain('Skrev under en överenskommelse', 'Signed an agreement'),
  'signing.declined': plain('Avstod från att skriva under en överenskommelse', 'Declined to sign an agreement'),
  'signing.deputyNamed': plain('Utsåg en ersättare för en underskrift', 'Named a deputy for a signature'),
  'signing.reassigned': plain('Utsåg en annan att skriva under', 'Named somebody else to sign'),
  'signing.reminded': plain('Påminde om en underskrift', 'Sent a reminder about a signature'),
  'signing.withdrawn': plain('Tog tillbaka en överenskommelse från underskrift', 'Withdrew an agreement from signing'),
  'signing.paperRegistered': plain('Registrerade underskrifter på papper', 'Registered signatures on paper'),
  'signing.externalStarted': plain('Började skriva under med e-underskrift', 'Began to sign electronically'),
  'signing.externalCollected': plain('Hämtade besked om en e-underskrift', 'Collected the outcome of an electronic signature'),
  'signing.sealed': plain('Förseglade en överenskommelse', 'Sealed an agreement'),
  'signing.downloaded': plain('Hämtade en undertecknad överenskommelse', 'Downloaded a signed agreement'),
};

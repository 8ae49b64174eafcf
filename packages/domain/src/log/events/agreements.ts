// What the log calls the events of agreements.
import { type EventWords, plain } from '../event-words.ts';

export const agreementEvents: Readonly<Record<string, EventWords>> = {
  'agreement.amended': plain('Började en ny lydelse av en överenskommelse', 'Began an amendment of an agreement'),
  'agreement.begun': plain('Började en överenskommelse', 'Began an agreement'),
  'agreement.exported': plain('Hämtade ett dokument om överenskommelsen', 'Downloaded a document of the agreement'),
  'agreement.figureChosen': plain('Valde uppgift i en överenskommelse', 'Chose a figure of an agreement'),
  'agreement.numberSourced': plain('Angav källan till ett tal i en överenskommelse', 'Gave the source of a number in an agreement'),
  'agreement.outcomeNoted': plain('Antecknade hur ett åtagande gick', 'Noted how a commitment went'),
  'agreement.rebuilt': plain('Hämtade överenskommelsens innehåll på nytt', 'Fetched the agreement’s content anew'),
  'agreement.saved': plain('Sparade en överenskommelse', 'Saved an agreement'),
  'agreement.stateSet': plain('Flyttade en överenskommelse vidare', 'Moved an agreement on'),
  'agreement.withheld': plain(
    'Bestämde vad den offentliga kopian av en överenskommelse utelämnar',
    'Decided what the public copy of an agreement leaves out',
  ),
  'agreement.reminded': plain('Påminde om att överenskommelsen löper ut', 'Reminded that the agreement ends'),
};

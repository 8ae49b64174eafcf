// What the log calls the events of what the parties write on frozen pictures.
import { type EventWords, plain } from '../event-words.ts';

export const pictureAnnotationEvents: Readonly<Record<string, EventWords>> = {
  'picture.annotated': plain(
    'Skrev en slutsats eller invändning på en fryst bild',
    'Wrote a conclusion or an objection on a frozen picture',
  ),
  'picture.annotationWithdrawn': plain(
    'Tog tillbaka en slutsats eller invändning på en fryst bild',
    'Withdrew a conclusion or an objection on a frozen picture',
  ),
};

// Rooms that nobody enters the office through: their words come with the first of them.
import { agreementWords } from './rooms/agreements.ts';
import { causeWords } from './rooms/causes.ts';
import { galleryWords } from './rooms/gallery.ts';
import { goalWords } from './rooms/goals.ts';
import { measureTypeWords } from './rooms/measure-types.ts';
import { measureWords } from './rooms/measures.ts';
import { meetingWords } from './rooms/meetings.ts';
import { minutesWords } from './rooms/minutes.ts';
import { presenceWords } from './rooms/presence.ts';
import { priorityWords } from './rooms/priorities.ts';
import { recordWords } from './rooms/records.ts';
import { retentionRoomWords } from './rooms/retention.ts';
import { reviewWords } from './rooms/reviews.ts';
import { signatureWords } from './rooms/signatures.ts';

export const lateKeys: ReadonlySet<string> = new Set(
  [
    agreementWords,
    causeWords,
    galleryWords,
    goalWords,
    measureTypeWords,
    measureWords,
    meetingWords,
    minutesWords,
    presenceWords,
    priorityWords,
    recordWords,
    retentionRoomWords,
    reviewWords,
    signatureWords,
  ]
    .flatMap((words) => Object.keys(words))
    // what the rooms are called stands in the rail, the code of conduct comes before whatever holds rows, and places are drawn and stated on
    // the map and among the facilities too
    .filter(
      (key) =>
        !/^(room\.|conduct\.|measures\.(place\.|col\.do$)|lights\.(here|locating|located|notLocated|position)$|lights\.position)/.test(key),
    ),
);

// What the log calls the events of municipalities of the same group.
import { type EventWords, plain } from '../event-words.ts';

export const peerEvents: Readonly<Record<string, EventWords>> = {
  'peers.grouped': plain('Lämnade en indelning i kommungrupper', 'Handed in a division into groups of municipalities'),
  'peers.counted': plain('Lämnade statistik för andra kommuner', 'Handed in statistics of other municipalities'),
  'peers.removed': plain('Tog bort statistiken för andra kommuner', 'Removed the statistics of other municipalities'),
};

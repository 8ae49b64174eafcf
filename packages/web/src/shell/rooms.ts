// The rooms that work, as stations on the cycle, and who finds them.
import type { Right } from '@samsyn/domain';
import type { MessageKey } from '../i18n/messages.ts';

export interface Room {
  readonly to: '/data' | '/bild' | '/bilder';
  readonly name: MessageKey;
  readonly right: Right;
}

export const rooms: readonly Room[] = [
  { to: '/data', name: 'room.data', right: 'source.read' },
  { to: '/bild', name: 'room.picture', right: 'picture.read' },
  { to: '/bilder', name: 'room.pictures', right: 'picture.read' },
];

// The rooms of the settings and who finds them: a room is there for whoever may open it.
import type { Right } from '@samsyn/domain';
import type { MessageKey } from '../i18n/messages.ts';

export interface SettingsRoom {
  readonly to: string;
  readonly name: MessageKey;
  /** null = everyone who is signed in */
  readonly right: Right | null;
}

export const settingsRooms: readonly SettingsRoom[] = [
  { to: '/installningar/delning', name: 'settings.sharing', right: 'sharing.read' },
  { to: '/installningar/roller', name: 'settings.roles', right: 'access.read' },
  { to: '/installningar/personer', name: 'settings.people', right: 'access.read' },
  { to: '/installningar/diarium', name: 'settings.records', right: 'records.read' },
  { to: '/installningar/dataskydd', name: 'settings.privacy', right: 'access.read' },
  { to: '/installningar/kommuner', name: 'settings.municipalities', right: 'access.write' },
  { to: '/installningar/inbjudningar', name: 'settings.invitations', right: 'access.write' },
  { to: '/installningar/logg', name: 'settings.log', right: 'log.read' },
  { to: '/installningar/gallring', name: 'settings.retention', right: 'retention.read' },
  { to: '/installningar/konto', name: 'settings.account', right: null },
];

// The way between the rooms of the data: what is handed in, and the ground it is laid on: areas, exposures, facilities, addresses.
import { Link, useLocation } from '@tanstack/react-router';
import type { MessageKey } from '../i18n/messages.ts';
import { useWords } from '../i18n/use-words.ts';

const groundRooms: readonly { readonly to: string; readonly name: MessageKey }[] = [
  { to: '/data', name: 'ground.deliveries' },
  { to: '/data/kalender', name: 'ground.calendar' },
  { to: '/data/omraden', name: 'areas.title' },
  { to: '/data/exponering', name: 'exposures.title' },
  { to: '/data/anlaggningar', name: 'facilities.title' },
  { to: '/data/adresser', name: 'addresses.title' },
  { to: '/data/kommungrupper', name: 'peers.title' },
];

export function GroundNav() {
  const { t } = useWords();
  const { pathname } = useLocation();
  return (
    <nav className="setnav" aria-label={t('ground.nav')}>
      {groundRooms.map((room) => {
        const here = pathname === room.to || (room.to !== '/data' && pathname.startsWith(`${room.to}/`));
        return (
          <Link
            key={room.to}
            to={room.to}
            activeOptions={{ exact: room.to === '/data' }}
            {...(here ? { 'aria-current': 'page' as const } : { 'aria-current': undefined })}
          >
            {t(room.name)}
          </Link>
        );
      })}
    </nav>
  );
}

// The way between the rooms of the settings.
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { settingsRooms } from './settings-rooms.ts';

export function SettingsNav() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const { data: session } = useQuery(sessionQuery);
  const rooms = settingsRooms.filter(({ right }) => right === null || session?.rights.includes(right));
  return (
    <nav className="setnav" aria-label={t('settings.nav')}>
      {rooms.map((room) => {
        const here = pathname === room.to || pathname.startsWith(`${room.to}/`);
        return (
          <Link key={room.to} to={room.to} {...(here ? { 'aria-current': 'page' as const } : { 'aria-current': undefined })}>
            {t(room.name)}
          </Link>
        );
      })}
    </nav>
  );
}

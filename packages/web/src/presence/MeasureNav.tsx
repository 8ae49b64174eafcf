// The way between the rooms of the measures: the plan itself, presence, resources, reviews, light.
import type { Right } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { useWords } from '../i18n/use-words.ts';

const measureRooms: readonly { readonly to: string; readonly name: MessageKey; readonly right: Right }[] = [
  { to: '/atgarder', name: 'measureNav.plan', right: 'measure.read' },
  { to: '/atgarder/narvaro', name: 'measureNav.presence', right: 'presence.read' },
  { to: '/atgarder/resurser', name: 'measureNav.resources', right: 'presence.read' },
  { to: '/atgarder/granskning', name: 'measureNav.reviews', right: 'review.read' },
  { to: '/atgarder/belysning', name: 'measureNav.lighting', right: 'review.read' },
  { to: '/atgarder/bibliotek', name: 'measureType.title', right: 'measure.read' },
];

export function MeasureNav() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const { data: session } = useQuery(sessionQuery);
  const inside = (to: string) => pathname === to || pathname.startsWith(`${to}/`);
  const others = measureRooms.slice(1);
  const rooms = measureRooms.filter(({ right }) => session?.rights.includes(right));
  return (
    <nav className="setnav" aria-label={t('measureNav.name')}>
      {rooms.map((room) => {
        const here = room.to === '/atgarder' ? !others.some(({ to }) => inside(to)) : inside(room.to);
        return (
          <Link
            key={room.to}
            to={room.to}
            activeOptions={{ exact: true, includeSearch: false }}
            {...(here ? { 'aria-current': 'page' as const } : { 'aria-current': undefined })}
          >
            {t(room.name)}
          </Link>
        );
      })}
    </nav>
  );
}

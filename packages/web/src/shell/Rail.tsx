// The rooms that work, as stations on the cycle, and whose office this is.
import type { Session } from '@samsyn/domain';
import { Link, useLocation } from '@tanstack/react-router';
import { SwitchMembership } from '../account/SwitchMembership.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Brand } from './Brand.tsx';
import { rooms } from './rooms.ts';
import { SignOut } from './SignOut.tsx';

function Station({ first, last, here }: { readonly first: boolean; readonly last: boolean; readonly here: boolean }) {
  const line = { stroke: 'var(--accent)', strokeWidth: 1.5 };
  return (
    <svg className="st" viewBox="0 0 16 32" aria-hidden="true">
      {first ? null : <path d="M8 0V10" {...line} />}
      {last ? null : <path d="M8 22V32" {...line} />}
      <circle cx="8" cy="16" r={here ? 5.25 : 4.25} fill={here ? 'var(--paper)' : 'var(--accent)'} {...line} />
      {here ? <circle cx="8" cy="16" r="2.5" fill="var(--accent)" /> : null}
    </svg>
  );
}

export function Rail({ session }: { readonly session: Session }) {
  const { t, lang } = useWords();
  const { pathname } = useLocation();
  const open = rooms.filter(({ right }) => session.rights.includes(right));
  return (
    <aside className="rail" aria-label="Samsyn">
      <Link className="brand" to="/" aria-label="Samsyn">
        <Brand />
      </Link>
      <p className="rail-where">
        <b>{session.municipality.name}</b>
        {session.organisation.name === session.municipality.name ? null : session.organisation.name}
      </p>
      <div className="rail-switch">
        <SwitchMembership session={session} />
      </div>
      <nav className="cycle" aria-label={t('app.cycle')}>
        {open.map((room, i) => {
          const here = pathname === room.to || pathname.startsWith(`${room.to}/`);
          return (
            <Link
              key={room.to}
              to={room.to}
              title={t(room.name)}
              aria-label={t(room.name)}
              {...(here ? { 'aria-current': 'page' as const } : { 'aria-current': undefined })}
            >
              <Station first={i === 0} last={i === open.length - 1} here={here} />
              <span>{t(room.name)}</span>
              <span className="n" />
            </Link>
          );
        })}
      </nav>
      <nav className="cycle settings" aria-label={t('room.settings')}>
        <Link
          to="/installningar"
          title={t('room.settings')}
          aria-label={t('room.settings')}
          {...(pathname.startsWith('/installningar') ? { 'aria-current': 'page' as const } : { 'aria-current': undefined })}
        >
          <Icon name="settings" />
          <span>{t('room.settings')}</span>
          <span className="n" />
        </Link>
      </nav>
      <p className="rail-foot" style={{ marginTop: 'auto' }}>
        <Link to="/installningar/konto">{session.person.title[lang]}</Link>
        <SignOut />
      </p>
    </aside>
  );
}

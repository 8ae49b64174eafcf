// The rooms that work, as stations on the cycle, where the municipality stands in it, and whose office this is.
import type { Session } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { SwitchMembership } from '../account/SwitchMembership.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Brand } from './Brand.tsx';
import { cycleQuery } from './cycle-query.ts';
import { NextStep } from './NextStep.tsx';
import { rooms, stationOf } from './rooms.ts';
import { SignOut } from './SignOut.tsx';
import { Station } from './Station.tsx';
import { useRailFacts } from './use-rail-facts.ts';

export function Rail({ session }: { readonly session: Session }) {
  const { t, lang } = useWords();
  const { pathname } = useLocation();
  const { data: cycle = null } = useQuery(cycleQuery);
  const facts = useRailFacts(cycle);
  const open = rooms.filter(({ right }) => session.rights.includes(right));
  const stations = open.filter(({ to }) => stationOf[to] !== undefined);
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
        {open.map((room) => {
          const here = pathname === room.to || pathname.startsWith(`${room.to}/`);
          const key = stationOf[room.to];
          const state = cycle?.stations.find((station) => station.key === key)?.state;
          const fact = facts[room.to];
          const said = [t(room.name), fact?.text ?? '', state ? t(`rail.state.${state}`) : ''].filter(Boolean).join(', ');
          return (
            <Link key={room.to} to={room.to} title={said} {...(here ? { 'aria-current': 'page' as const } : { 'aria-current': undefined })}>
              {key ? (
                <Station first={stations[0] === room} last={stations.at(-1) === room} state={state ?? 'next'} />
              ) : (
                <span className="st" />
              )}
              <span>{t(room.name)}</span>
              <span className={fact?.loud ? 'n warn' : 'n'}>{fact?.text}</span>
              {state ? <span className="sr">{t(`rail.state.${state}`)}</span> : null}
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
      {cycle ? <NextStep cycle={cycle} open={open} /> : null}
      <p className="rail-foot">
        <Link to="/installningar/konto">{session.person.title[lang]}</Link>
        <SignOut />
      </p>
    </aside>
  );
}

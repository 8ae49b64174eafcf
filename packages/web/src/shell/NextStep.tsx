// The next step in the cycle, at the foot of the rail.
import { type CycleView, longDate } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { type Room, rooms, stationOf } from './rooms.ts';

interface Props {
  readonly cycle: CycleView;
  readonly open: readonly Room[];
}

export function NextStep({ cycle, open }: Props) {
  const { t, lang } = useWords();
  const room = rooms.find(({ to }) => stationOf[to] === cycle.next);
  // nothing is said of a room that the reader has no part in
  if (cycle.next !== null && !(room && open.includes(room))) return null;
  return (
    <p className="rail-next">
      {t('rail.next')}
      {room ? (
        <Link to={room.to}>
          <b>{t(`rail.next.${cycle.next ?? 'council'}`)}</b>
        </Link>
      ) : (
        <b>{t('rail.next.none')}</b>
      )}
      {cycle.meeting ? <span>{t('rail.next.meeting', { day: longDate(cycle.meeting, lang).replace(/ \d{4}$/, '') })}</span> : null}
    </p>
  );
}

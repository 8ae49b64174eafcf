// What stands below the start page's finding: late measures, the data, what has moved, the followed problems; beside it the law's clock, the
// next meeting and the newest pictures.
import type { DutyView } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { planQuery } from '../duties/duty-queries.ts';
import { LawClock } from '../duties/LawClock.tsx';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { DataFigure } from './DataFigure.tsx';
import { FollowedProblems } from './FollowedProblems.tsx';
import { LateMeasures } from './LateMeasures.tsx';
import { MovedProblems } from './MovedProblems.tsx';
import { NewestFrozen } from './NewestFrozen.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { SinceVisit } from './SinceVisit.tsx';
import { useMay } from './use-may.ts';

export function StartParts({ view }: { readonly view: DutyView }) {
  const { t, date } = useWords();
  const may = useMay();
  const plan = useQuery({ ...planQuery, enabled: may('measure.read') });
  const late = plan.data?.measures.filter((one) => one.status === 'late') ?? null;
  return (
    <>
      {view.reminder ? (
        <p className="strip">
          <Icon name="clock" />
          <span>{t('now.agreement.ends', { day: date(view.reminder.ends) })}</span>
          <span className="sp" />
          <Link to="/overenskommelse/$id" params={{ id: view.reminder.id }}>
            {t('room.agreement')}
          </Link>
        </p>
      ) : null}
      <div className="g3">
        <div className="main3">
          {plan.error ? <FaultNote raised={plan.error} again={() => void plan.refetch()} /> : null}
          {late && plan.data ? <LateMeasures late={late} today={plan.data.today} /> : null}
          {may('picture.read') ? <DataFigure /> : null}
          <SinceVisit />
          {may('picture.read') && may('problem.read') ? <FollowedProblems /> : null}
        </div>
        <aside aria-label={t('duty.clock')}>
          <section className="fig">
            <header>
              <h2>{t('duty.clock')}</h2>
              <Link className="small" to="/laget/lagen">
                {t('duty.law')}
              </Link>
            </header>
            <LawClock view={view} />
            <p className="src">{t('duty.clock.note')}</p>
          </section>
          <NextMeeting next={view.next} opens={may('meeting.read')} />
          {may('picture.read') ? <MovedProblems /> : null}
          {may('picture.read') ? <NewestFrozen /> : null}
        </aside>
      </div>
    </>
  );
}

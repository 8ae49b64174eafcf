// The plan as a board: one column for each way of standing, what needs looking at first.
import { type MeasureList, type PlanStatus, planStatusWords } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { DoneOfPlan } from './DoneOfPlan.tsx';
import { StatusMark } from './StatusMark.tsx';
import { NameOf, OwnerOf } from './Timeline.tsx';

const columns: readonly (readonly PlanStatus[])[] = [['late'], ['partly'], ['onPlan'], ['planned'], ['done', 'stopped']];

export function Board({ measures }: { readonly measures: MeasureList['measures'] }) {
  const { t, lang } = useWords();
  return (
    <div className="board">
      {columns.map((statuses) => {
        const here = measures.filter(({ status }) => statuses.includes(status));
        const title = statuses.map((status) => planStatusWords[status][lang]).join(', ');
        return (
          <section key={title} aria-label={title}>
            <h2>
              {title} <span>{here.length}</span>
            </h2>
            {here.length === 0 ? <p className="muted small">{t('measures.board.none')}</p> : null}
            <ul>
              {here.map((measure) => (
                <li key={measure.id}>
                  <NameOf measure={measure} />
                  <p className="small">
                    <DoneOfPlan measure={measure} />
                  </p>
                  <p className="small">
                    <OwnerOf measure={measure} />
                  </p>
                  {statuses.length > 1 ? <StatusMark status={measure.status} /> : null}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

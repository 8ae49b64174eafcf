// The causes of a problem in short, for the problem's own page: statement and state, and the way to all of it.
import { causesInOrder } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { CauseStateMark } from './CauseStateMark.tsx';
import { causesQuery } from './cause-queries.ts';

export function ProblemCauses({ problemId }: { readonly problemId: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(causesQuery(problemId));
  return (
    <section className="fig causes-short">
      <header>
        <h2>{t('cause.title')}</h2>
      </header>
      {error ? <FaultNote raised={error} again={() => void refetch()} /> : null}
      {data?.causes.length === 0 ? <p className="muted">{t('cause.short.none')}</p> : null}
      {data && data.causes.length > 0 ? (
        <ul className="causes-list">
          {causesInOrder(data.causes).map((cause) => (
            <li key={cause.id}>
              <span className="rank">{cause.number}</span>
              <span className="words">
                {cause.statement}
                <span className="sub">{t(`cause.side.${cause.side}`)}</span>
              </span>
              <CauseStateMark state={cause.state} />
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <Link to="/prioriteringar/problem/$id/orsaker" params={{ id: problemId }}>
          {t(data?.causes.length === 0 ? 'cause.short.begin' : 'cause.all')}
        </Link>
      </p>
    </section>
  );
}

// The measures that point at a problem, and how each stands.
import { measureList } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { StatusMark } from '../measures/StatusMark.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';

export function ProblemMeasures({ problemId }: { readonly problemId: string }) {
  const { t, date } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['measures', 'of', problemId],
    queryFn: () => ask(measureList, `/api/measures?problem=${problemId}`),
  });
  return (
    <section className="fig">
      <header>
        <h2>{t('problems.measures')}</h2>
      </header>
      {error ? <FaultNote raised={error} again={() => void refetch()} /> : null}
      {data?.measures.length === 0 ? <p className="muted">{t('problems.measures.none')}</p> : null}
      <ul className="of-problem">
        {data?.measures.map((measure) => (
          <li key={measure.id}>
            <Link to="/atgarder/$id" params={{ id: measure.id }}>
              {measure.number} {measure.title}
            </Link>
            <span className="sub">
              {measure.owner.name}, {date(measure.starts)}–{date(measure.ends)}
            </span>
            <StatusMark status={measure.status} />
          </li>
        ))}
      </ul>
    </section>
  );
}

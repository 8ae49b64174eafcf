// The goals of a problem or a measure in short, for its own page.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { type GoalsOf, goalsQuery } from './goal-queries.ts';
import { SightMark } from './SightMark.tsx';

export function ProblemGoals({ of }: { readonly of: GoalsOf }) {
  const { t, lang } = useWords();
  const { data } = useQuery(goalsQuery(of));
  return (
    <section className="fig causes-short">
      <header>
        <h2>{t('goal.title')}</h2>
      </header>
      {data?.goals.length === 0 ? <p className="muted">{t('goal.none')}</p> : null}
      <ul className="causes-list">
        {data?.goals.map((goal) => (
          <li key={goal.id}>
            <span className="rank">{goal.number}</span>
            <span className="words">{goal.sentence[lang]}</span>
            {goal.kind === 'outcome' ? <SightMark goal={goal} /> : null}
          </li>
        ))}
      </ul>
      <p>
        {'problem' in of ? (
          <Link to="/prioriteringar/problem/$id/mal" params={{ id: of.problem }}>
            {t('goal.short.link')}
          </Link>
        ) : (
          <Link to="/atgarder/$id/mal" params={{ id: of.measure }}>
            {t('goal.short.link')}
          </Link>
        )}
      </p>
    </section>
  );
}

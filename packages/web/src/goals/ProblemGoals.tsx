// The goals of a problem or a measure in short, for its own page.
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/use-words.ts';
import { type GoalsOf, goalsQuery } from './goal-queries.ts';
import { SightMark } from './SightMark.tsx';

export function ProblemGoals({ of }: { readonly of: GoalsOf }) {
  const { t, lang } = useWords();
  const { data } = useQuery(goalsQuery(of));
  const address = 'problem' in of ? `/prioriteringar/problem/${of.problem}/mal` : `/atgarder/${of.measure}/mal`;
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
        <a href={address}>{t('goal.short.link')}</a>
      </p>
    </section>
  );
}

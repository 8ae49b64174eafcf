// The focus areas the council chose, with its reasons; one can be ended with a reason.
import { numberWord, type RoundDetail } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { CarriedLine } from './CarriedLine.tsx';
import { CarryForm } from './CarryForm.tsx';
import { type Chosen, EndDialog } from './EndDialog.tsx';

export function FocusAreas({ round }: { readonly round: RoundDetail }) {
  const { t, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [ending, setEnding] = useState<Chosen | null>(null);
  const writes = session?.rights.includes('problem.write') ?? false;
  const chosen = round.problems
    .flatMap((problem): Chosen[] => (problem.priority ? [{ ...problem, priority: problem.priority }] : []))
    .sort((a, b) => a.priority.place - b.priority.place);
  return (
    <section className="fig">
      <header>
        <h2>{t('priority.focus', { n: chosen.length, word: numberWord(chosen.length, lang) })}</h2>
      </header>
      <p className="small carried">
        <CarriedLine decision={round.decision} />
      </p>
      {writes && round.decision === null ? <CarryForm round={round} /> : null}
      <ol className="focus">
        {chosen.map((problem) => (
          <li key={problem.id}>
            <span className="rank on">{problem.number}</span>
            <div>
              <p className="ft">
                <Link to="/prioriteringar/problem/$id" params={{ id: problem.id }}>
                  {problem.name}
                </Link>
              </p>
              <p className="fs">{problem.priority.reason}</p>
              {problem.priority.inForce ? null : <p className="fs">{t('priority.ended')}</p>}
              {writes && problem.priority.inForce ? (
                <button
                  type="button"
                  className="linkbtn"
                  aria-label={t('priority.endOf', { name: problem.name })}
                  onClick={() => setEnding(problem)}
                >
                  {t('priority.endIt')}
                </button>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      {ending ? <EndDialog problem={ending} onClose={() => setEnding(null)} /> : null}
    </section>
  );
}

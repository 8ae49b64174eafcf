// The focus areas the council chose, with its reasons; one can be ended with a reason.
import { numberWord, priorityList, type RoundDetail, type RoundProblem } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { sessionQuery } from '../api/queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonField } from '../problems/ReasonField.tsx';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { CarriedLine } from './CarriedLine.tsx';
import { CarryForm } from './CarryForm.tsx';

type Chosen = RoundProblem & { readonly priority: NonNullable<RoundProblem['priority']> };

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

function EndDialog({ problem, onClose }: { readonly problem: Chosen; readonly onClose: () => void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const end = useMutation({
    mutationFn: () => write(priorityList, 'POST', `/api/priorities/${problem.priority.id}/end`, { reason }),
    onSuccess: async () => {
      await Promise.all(['priorities', 'problems'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
      onClose();
    },
  });
  return (
    <AppDialog title={t('priority.endOf', { name: problem.name })} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          end.mutate();
        }}
      >
        <p>{t('priority.end.text')}</p>
        <ReasonField label={t('problems.reason')} help={t('problems.reasonHelp')} value={reason} onChange={setReason} />
        {end.error ? <FaultNote raised={end.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={end.isPending || reason.trim().length < 10}>
            {t('priority.endIt')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('problems.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}

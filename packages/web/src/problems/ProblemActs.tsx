// What may be done with a problem as it stands.
import type { ProblemDetail } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { problemsQuery } from './problem-queries.ts';
import { SplitDialog } from './SplitDialog.tsx';

type Act = 'close' | 'reopen' | 'merge' | 'split';

export function ProblemActs({ problem }: { readonly problem: ProblemDetail }) {
  const { t } = useWords();
  const { data } = useQuery(problemsQuery);
  const [act, setAct] = useState<Act | null>(null);
  const acts: readonly Act[] =
    problem.state === 'open' ? (problem.priority ? [] : ['merge', 'split', 'close']) : problem.state === 'split' ? [] : ['reopen'];
  const others = (data?.problems ?? []).filter(({ id, state }) => state === 'open' && id !== problem.id);
  return (
    <div className="acts">
      {acts.map((one) => (
        <button key={one} type="button" className="btn" onClick={() => setAct(one)}>
          {t(`problems.${one}`)}
        </button>
      ))}
      {act === 'split' ? <SplitDialog problem={problem} areas={data?.areas ?? []} onClose={() => setAct(null)} /> : null}
      {act !== null && act !== 'split' ? <ChangeDialog problem={problem} act={act} others={others} onClose={() => setAct(null)} /> : null}
    </div>
  );
}

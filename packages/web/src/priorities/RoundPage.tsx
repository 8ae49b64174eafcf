// One round, at whatever step it is: the finding, then the matrix, then what can be done.
import type { RoundDetail } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { Anchors } from './Anchors.tsx';
import { DecideForm } from './DecideForm.tsx';
import { Frequency } from './Frequency.tsx';
import { Matrix } from './Matrix.tsx';
import { Parties } from './Parties.tsx';
import { roundQuery } from './priority-queries.ts';
import { RoundActs } from './RoundActs.tsx';
import { RoundOutcome } from './RoundOutcome.tsx';
import { RoundsNav } from './RoundsNav.tsx';
import { ScoreForm } from './ScoreForm.tsx';
import { useRoundFinding } from './use-round-finding.ts';

export function RoundPage({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(roundQuery(id));
  useTitle(data?.name ?? t('room.priorities'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.priorities'), to: '/prioriteringar' }, ...(data ? [{ name: data.name }] : [])]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Round key={data.id} round={data} /> : null}
    </>
  );
}

function Round({ round }: { readonly round: RoundDetail }) {
  const { finding, how, writes, ranked } = useRoundFinding(round);
  const open = round.state === 'together' || round.state === 'decided';
  return (
    <div className="page s10">
      <header className="finding">
        <h1>{finding}</h1>
        <RoundActs round={round} />
        <p className="how">{how}</p>
      </header>
      {round.state === 'alone' ? <ScoreForm round={round} kind="own" /> : null}
      {open ? <Matrix round={round} /> : null}
      {open ? <RoundOutcome round={round} /> : null}
      {round.state === 'together' && writes ? <ScoreForm round={round} kind="joint" /> : null}
      {round.state === 'together' && writes && ranked ? <DecideForm round={round} /> : null}
      {open ? null : <Parties round={round} />}
      <div className="below">
        <Anchors round={round} />
        <Frequency round={round} />
      </div>
      <RoundsNav />
    </div>
  );
}

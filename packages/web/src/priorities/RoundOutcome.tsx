// What was chosen and why, what was not and why, and where the parties disagree: in the same row.
import type { RoundDetail } from '@samsyn/domain';
import { Disagreements } from './Disagreements.tsx';
import { FocusAreas } from './FocusAreas.tsx';
import { NotChosen } from './NotChosen.tsx';

export function RoundOutcome({ round }: { readonly round: RoundDetail }) {
  const decided = round.state === 'decided';
  return (
    <div className="g10">
      {decided ? <FocusAreas round={round} /> : null}
      {decided ? <NotChosen round={round} /> : null}
      <Disagreements round={round} />
    </div>
  );
}

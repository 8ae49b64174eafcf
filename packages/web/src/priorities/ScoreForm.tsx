// Scores, cell by cell: a party's own before the round is opened, the joint ones after. The figures propose, people decide.
import { isGround, proposal, type RoundDetail, type SetScores } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { useRoundStep } from './priority-queries.ts';
import { ScoreTable } from './ScoreTable.tsx';
import { cellKey, type Draft, startingDraft } from './score-draft.ts';

interface Props {
  readonly round: RoundDetail;
  readonly kind: 'own' | 'joint';
}

export function ScoreForm({ round, kind }: Props) {
  const { t } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const party = kind === 'own' ? round.mine : null;
  const [draft, setDraft] = useState<Draft>(() => startingDraft(round, party));
  const [saved, setSaved] = useState(false);
  const save = useRoundStep(() => setSaved(true));
  const hand = useRoundStep();
  if (kind === 'own' && (party === null || !session?.rights.includes('priority.score')))
    return <p className="strip info">{t('priority.score.outside')}</p>;
  if (kind === 'own' && round.parties.find(({ id }) => id === party)?.done) return <p className="strip ok">{t('priority.score.handed')}</p>;
  const kept = startingDraft(round, party);
  const changed = [...draft].filter(([key, { score, note }]) => {
    const before = kept.get(key);
    return score !== '' && (before?.score !== score || before.note !== note);
  });
  const missing = round.problems
    .filter(({ ground }) => isGround(ground))
    .flatMap(({ id, cells }) => cells.filter((cell) => cell.scorable && !kept.get(cellKey(id, cell.criterion))?.score)).length;
  const scores: SetScores['scores'] = changed.map(([, { problemId, criterion, score, note }]) => ({
    problemId,
    criterion,
    score: Number(score),
    note,
  }));
  const set = (key: string, value: Partial<{ score: string; note: string }>) => {
    setSaved(false);
    setDraft((before) => {
      const cell = before.get(key);
      return cell ? new Map(before).set(key, { ...cell, ...value }) : before;
    });
  };
  const fill = () => {
    for (const { id, cells } of round.problems)
      for (const { criterion, figure } of cells) {
        const key = cellKey(id, criterion);
        const proposed = proposal(figure);
        if (proposed && draft.get(key)?.score === '') set(key, { score: String(proposed.score) });
      }
  };
  const name = round.parties.find(({ id }) => id === party)?.name ?? '';
  const fault = save.error ?? hand.error;
  const settled = missing === 0 && changed.length === 0;
  return (
    <section className="fig" id="scores">
      <header>
        <h2>{kind === 'own' ? t('priority.score.title', { party: name }) : t('priority.score.joint')}</h2>
        <button type="button" className="linkbtn" onClick={fill}>
          {t('priority.score.use')}
        </button>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ path: `/${round.id}/${kind === 'own' ? 'scores' : 'joint'}`, body: { scores } });
        }}
      >
        <ScoreTable round={round} kind={kind} draft={draft} onSet={set} />
        {fault ? <FaultNote raised={fault} /> : null}
        <div className="score-acts">
          <button
            type="submit"
            className={settled || (kind === 'joint' && missing === 0) ? 'btn' : 'btn btn-1'}
            disabled={save.isPending || changed.length === 0}
          >
            {t('priority.score.save')}
          </button>
          {kind === 'own' ? (
            <button
              type="button"
              className={settled ? 'btn btn-1' : 'btn'}
              disabled={hand.isPending || !settled}
              onClick={() => hand.mutate({ path: `/${round.id}/done` })}
            >
              {t('priority.score.done')}
            </button>
          ) : null}
          <span className="small" role="status">
            {saved && changed.length === 0 ? t('priority.score.saved') : ''}
          </span>
        </div>
      </form>
    </section>
  );
}

// The table that scores are set in: a choice per cell, what the data propose under it, and a reason where one is wanted.
import {
  anchorsOf,
  criterionWords,
  gapWords,
  isGround,
  proposal,
  type RoundCell,
  type RoundDetail,
  type RoundProblem,
} from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { BesideLine } from './BesideLine.tsx';
import { cellKey, type Draft } from './score-draft.ts';

interface Props {
  readonly round: RoundDetail;
  readonly kind: 'own' | 'joint';
  readonly draft: Draft;
  readonly onSet: (key: string, value: Partial<{ score: string; note: string }>) => void;
}

export function ScoreTable({ round, kind, draft, onSet }: Props) {
  const { t, lang } = useWords();
  return (
    <ScrollFrame label={kind === 'own' ? t('priority.matrix.label') : t('priority.score.joint')}>
      <table className="tbl mtx scoring">
        <thead>
          <tr>
            <th scope="col">{t('priority.problem')}</th>
            {round.criteria.map(({ key }) => (
              <th key={key} scope="col" className="cr">
                {criterionWords[key][lang].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {round.problems
            .filter(({ ground }) => isGround(ground))
            .map((problem) => (
              <tr key={problem.id}>
                <th scope="row">
                  {problem.number} {problem.name}
                </th>
                {problem.cells.map((cell) => (
                  <td key={cell.criterion}>
                    {cell.scorable ? (
                      <ScoreCell round={round} problem={problem} cell={cell} kind={kind} draft={draft} onSet={onSet} />
                    ) : (
                      <span className="sub beside-line">
                        <BesideLine figure={cell.figure} />
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function ScoreCell({ round, problem, cell, kind, draft, onSet }: Props & { readonly problem: RoundProblem; readonly cell: RoundCell }) {
  const { t, lang } = useWords();
  const key = cellKey(problem.id, cell.criterion);
  const value = draft.get(key);
  const criterion = round.criteria.find((one) => one.key === cell.criterion);
  const anchors = criterion ? anchorsOf(criterion, lang) : [];
  const named = { problem: problem.name, criterion: criterionWords[cell.criterion][lang].name };
  const own = round.parties.flatMap(({ id }) => cell.scores.find(({ party, replaced }) => party === id && !replaced)?.score ?? []);
  const { figure } = cell;
  const proposed = proposal(figure);
  return (
    <div className="score">
      <select
        className="inp"
        aria-label={t('priority.score.cell', named)}
        value={value?.score ?? ''}
        onChange={(event) => onSet(key, { score: event.target.value })}
      >
        <option value="">–</option>
        {[1, 2, 3, 4, 5].map((score) => (
          <option key={score} value={String(score)}>
            {score}
          </option>
        ))}
      </select>
      {value?.score ? <span className="sub means">{anchors[Number(value.score) - 1]}</span> : null}
      {kind === 'joint' && own.length > 0 ? <span className="sub">{t('priority.score.own', { scores: own.join(', ') })}</span> : null}
      {proposed ? (
        <span className="sub">
          {proposed.lowScore === proposed.highScore
            ? t('priority.score.proposal', { score: proposed.score })
            : t('priority.score.reach', { score: proposed.score, from: proposed.lowScore, to: proposed.highScore })}
        </span>
      ) : null}
      {figure && !figure.known ? <span className="sub">{gapWords[figure.why]?.[lang]}</span> : null}
      <details open={value?.note ? true : undefined}>
        <summary>{t('priority.score.noteShort')}</summary>
        <input
          className="inp"
          aria-label={t('priority.score.note', named)}
          maxLength={400}
          value={value?.note ?? ''}
          onChange={(event) => onSet(key, { note: event.target.value })}
        />
      </details>
    </div>
  );
}

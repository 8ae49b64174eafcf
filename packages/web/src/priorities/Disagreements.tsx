// Where the parties' own scores lie two steps apart or more, what they said of it, and who thought otherwise about the choice.
import { criterionWords, type RoundDetail } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { scoringParties } from './score-draft.ts';

export function Disagreements({ round }: { readonly round: RoundDetail }) {
  const { t, lang } = useWords();
  const dissents = round.parties.filter(({ dissent }) => dissent !== null);
  const alone = scoringParties(round) < 2;
  const rows = round.disagreements.flatMap(({ problemId, criterion }) => {
    const problem = round.problems.find(({ id }) => id === problemId);
    const scores = problem?.cells.find((cell) => cell.criterion === criterion)?.scores.filter(({ replaced }) => !replaced) ?? [];
    return problem ? [{ problem, criterion, scores }] : [];
  });
  return (
    <section>
      <table className="tbl">
        <caption>{t('priority.disagree')}</caption>
        {rows.length > 0 ? (
          <thead>
            <tr>
              <th scope="col">{t('priority.disagree.head')}</th>
              {round.parties.map(({ id, name, kind }) => (
                <th key={id} scope="col" className="num">
                  <abbr title={name}>
                    {kind === 'municipality' || kind === 'police' ? t(`priority.short.${kind}`) : `${name.slice(0, 3)}.`}
                  </abbr>
                </th>
              ))}
              <th scope="col" className="num">
                {t('priority.joint')}
              </th>
            </tr>
          </thead>
        ) : null}
        <tbody>
          {rows.length === 0 ? (
            <tr>
              <td className="muted">{t(alone ? 'priority.disagree.one' : 'priority.disagree.none')}</td>
            </tr>
          ) : null}
          {rows.map(({ problem, criterion, scores }) => (
            <tr key={`${problem.id} ${criterion}`}>
              <td>
                {problem.number} {problem.name}, {criterionWords[criterion][lang].name.toLowerCase()}
                {scores
                  .filter(({ note }) => note !== '')
                  .map(({ party, note }) => (
                    <span className="sub" key={party ?? 'joint'}>
                      {round.parties.find(({ id }) => id === party)?.name ?? t('priority.joint')}: {note}
                    </span>
                  ))}
              </td>
              {[...round.parties.map(({ id }) => id), null].map((party) => {
                const score = scores.find((one) => one.party === party)?.score ?? '–';
                return (
                  <td key={party ?? 'joint'} className="num">
                    {party === null ? <b>{score}</b> : score}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {dissents.map(({ id, name, dissent }) => (
        <p key={id} className="dissent">
          {t('priority.dissent', { party: name, text: dissent ?? '' })}
        </p>
      ))}
    </section>
  );
}

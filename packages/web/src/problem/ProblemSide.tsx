// Beside the figures: why this rank, what would change the conclusion, what could not have been seen.
import type { Picture, Problem } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

const criteria = ['change', 'concentration', 'volume', 'harm'] as const;

export function ProblemSide({ picture, problem }: { readonly picture: Picture; readonly problem: Problem }) {
  const { t, lang, percent } = useWords();
  const notes = problem.evidence.notes.filter((note) => !/^(when\.|where\.|rate|why)/.test(note.key));
  const change = notes.filter((note) => note.key === 'whatWouldChange');
  const unseen = notes.filter((note) => note.key.startsWith('visible.'));
  const rest = notes.filter((note) => !change.includes(note) && !unseen.includes(note));
  const scored = criteria.flatMap((key) => {
    const value = problem.why[key];
    return value === null ? [] : [{ key, value: Math.min(1, Math.max(0, value)) }];
  });
  return (
    <aside className="side" aria-label={t('problem.notes')}>
      <section>
        <h2 className="side-h">{t('problem.why')}</h2>
        <table className="tbl tbl-s" style={{ borderTop: 0 }}>
          <tbody>
            {scored.map(({ key, value }) => (
              <tr key={key}>
                <td>{t(`problem.why.${key}`)}</td>
                <td>
                  <span className="whybar" aria-hidden="true">
                    <i style={{ width: `${value * 100}%` }} />
                  </span>
                </td>
                <td className="num muted">{percent(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="small" style={{ marginTop: 8 }}>
          {t('problem.why.stability', {
            rank: problem.rank,
            all: picture.problems.length,
            share: Math.round(problem.why.rankStability * 100),
          })}
        </p>
      </section>
      {change.length > 0 ? <Notes title={t('problem.change')} lines={change.map((note) => note[lang])} /> : null}
      {unseen.length > 0 ? <Notes title={t('problem.unseen')} lines={unseen.map((note) => note[lang])} /> : null}
      {rest.length > 0 ? <Notes title={t('problem.notes')} lines={rest.map((note) => note[lang])} /> : null}
    </aside>
  );
}

function Notes({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h2 className="side-h">{title}</h2>
      <ul className="chg">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

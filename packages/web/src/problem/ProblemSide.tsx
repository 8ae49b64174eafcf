// Beside the figures: why this rank, what would change the conclusion, what could not have been seen.
import { criterionPlaces, type Picture, type Problem } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import { BandSection } from './BandSection.tsx';
import { PartnerNotes } from './PartnerNotes.tsx';

export function ProblemSide({ picture, problem }: { readonly picture: Picture; readonly problem: Problem }) {
  const { t, lang } = useWords();
  const notes = problem.evidence.notes.filter((note) => !/^(when\.|where\.|rate|why)/.test(note.key));
  const change = notes.filter((note) => note.key === 'whatWouldChange');
  const unseen = notes.filter((note) => note.key.startsWith('visible.'));
  const rest = notes.filter((note) => !change.includes(note) && !unseen.includes(note));
  const { depth } = problem.evidence;
  const places = criterionPlaces(problem, picture.problems);
  return (
    <aside className="side" aria-label={t('problem.notes')}>
      <section>
        <h2 className="side-h">{t('problem.why')}</h2>
        <table className="tbl tbl-s bare">
          <tbody>
            {places.map(({ key, score, place }) => (
              <tr key={key}>
                <th scope="row">{t(`problem.why.${key}`)}</th>
                <td>
                  <span className="whybar" aria-hidden="true">
                    <i style={{ width: `${score * 100}%` }} />
                  </span>
                </td>
                <td className="num muted">{t('problem.why.place', { place, all: picture.problems.length })}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="small after">
          {t('problem.why.stability', {
            rank: problem.rank,
            tier: problem.tier,
            all: picture.problems.length,
            share: Math.round(problem.why.rankStability * 100),
          })}
        </p>
      </section>
      {change.length > 0 || (depth?.whatIf.length ?? 0) > 0 ? (
        <section>
          <h2 className="side-h">{t('problem.change')}</h2>
          <ul className="chg">
            {change.map((note) => (
              <li key={note.key}>{note[lang]}</li>
            ))}
            {depth?.whatIf.map((one) => (
              <li key={one.key}>
                <VerdictMark verdict={one.verdict} />
                <p>{one[lang]}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {depth?.explains ? <Notes title={t('problem.explains')} lines={[depth.explains[lang]]} /> : null}
      {unseen.length > 0 ? <Notes title={t('problem.unseen')} lines={unseen.map((note) => note[lang])} /> : null}
      {rest.length > 0 ? <Notes title={t('problem.notes')} lines={rest.map((note) => note[lang])} /> : null}
      <BandSection picture={picture} problem={problem} />
      <PartnerNotes picture={picture} problem={problem} />
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

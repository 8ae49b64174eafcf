// A problem from picture to picture: one line for each frozen one, as the asker sees it.
import { type ProblemDetail, periodText } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';

export function FindingsTable({ problem }: { readonly problem: ProblemDetail }) {
  const { t, n, lang } = useWords();
  if (problem.findings.length === 0)
    return (
      <section className="fig">
        <header>
          <h2>{t('problems.findings')}</h2>
        </header>
        <p className="muted">{t(problem.node.category === null ? 'problems.findings.none' : 'problems.findings.unseen')}</p>
      </section>
    );
  return (
    <section className="along">
      <ScrollFrame label={t('problems.findings')}>
        <table className="tbl">
          <caption>{t('problems.findings')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('problems.picture')}</th>
              <th scope="col">{t('problems.period')}</th>
              <th scope="col">{t('problems.verdict')}</th>
              <th scope="col" className="num">
                {t('problems.count')}
              </th>
              <th scope="col" className="num">
                {t('problems.expected')}
              </th>
              <th scope="col" className="num">
                {t('problems.ratio')}
              </th>
            </tr>
          </thead>
          <tbody>
            {problem.findings.map(({ picture, finding }) => (
              <tr key={picture.id}>
                <th scope="row" className="register-name">
                  {finding ? (
                    <Link to="/bild/$id/problem/$rank" params={{ id: picture.id, rank: String(finding.rank) }}>
                      {picture.name ?? t('problems.picture')}
                    </Link>
                  ) : (
                    <Link to="/bild/$id" params={{ id: picture.id }}>
                      {picture.name ?? t('problems.picture')}
                    </Link>
                  )}
                </th>
                <td className="nw">{periodText(picture.window, lang)}</td>
                {finding ? (
                  <>
                    <td>
                      <VerdictMark verdict={finding.verdict} />
                    </td>
                    <td className="num">{finding.count === null ? t('problems.hidden') : n(finding.count)}</td>
                    <td className="num">{finding.expected === null ? '–' : n(finding.expected)}</td>
                    <td className="num nw">
                      {finding.ratio === null ? '–' : n(finding.ratio, 2)}
                      {finding.interval ? ` (${n(finding.interval[0] ?? 0, 2)}–${n(finding.interval[1] ?? 0, 2)})` : ''}
                    </td>
                  </>
                ) : (
                  <td colSpan={4} className="muted">
                    {t('problems.noFinding')}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <p className="src">{problem.findings[0]?.source[lang]}</p>
    </section>
  );
}

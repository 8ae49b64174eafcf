// Where: counts, shares and, where there is an exposure, rates against the whole.
import type { Picture, Problem } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Figure } from '../ui/Figure.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

const marks: Record<'above' | 'below' | 'unclear', { icon: IconName; tone: string }> = {
  above: { icon: 'rise', tone: 'v-rise' },
  below: { icon: 'fall', tone: 'v-fall' },
  unclear: { icon: 'no_clear_change', tone: 'v-flat' },
};

export function AreasFigure({ picture, problem }: { readonly picture: Picture; readonly problem: Problem }) {
  const { n, lang, percent, documents } = useWords();
  const { areas, rate } = problem.evidence;
  const notes = problem.evidence.notes.filter((note) => /^(where\.|rate)/.test(note.key)).map((note) => note[lang]);
  if (areas.length < 2 && notes.length === 0) return null;
  const rated = rate !== null && areas.some((area) => area.rate !== null);
  const digits = rated && Math.max(...areas.map((area) => area.rate ?? 0)) < 10 ? 1 : 0;
  const sorted = [...areas].sort((a, b) => (b.count ?? -1) - (a.count ?? -1) || (a.area < b.area ? -1 : 1)).slice(0, 15);
  return (
    <Figure title={documents.where} {...(rated ? { source: rate.source } : {})}>
      {areas.length > 1 ? (
        <ScrollFrame label={documents.where}>
          <table className="tbl halls" style={{ borderTop: 0 }}>
            <thead>
              <tr>
                <th scope="col">{documents.area}</th>
                <th scope="col" className="num">
                  {documents.count}
                </th>
                <th scope="col" className="num">
                  {documents.share}
                </th>
                {rated ? (
                  <>
                    <th scope="col" className="num">
                      {documents.rate(n(rate.per))}
                    </th>
                    <th scope="col" className="num">
                      {documents.interval}
                    </th>
                    <th scope="col">{documents.againstAll}</th>
                  </>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {sorted.map((area) => (
                <tr key={area.area}>
                  <td>{picture.labels.area[area.area]?.[lang] ?? area.area}</td>
                  <td className="num">{area.count === null ? documents.hidden : n(area.count)}</td>
                  <td className="num">{area.share === null ? '' : percent(area.share)}</td>
                  {rated ? (
                    <>
                      <td className="num">{area.rate === null ? documents.missing : <b>{n(area.rate, digits)}</b>}</td>
                      <td className="num">
                        {area.rateInterval ? `${n(area.rateInterval[0], digits)}–${n(area.rateInterval[1], digits)}` : ''}
                      </td>
                      <td>
                        {area.against ? (
                          <span className={`v ${marks[area.against].tone}`}>
                            <Icon name={marks[area.against].icon} />
                            <span>{documents.againstWords[area.against]}</span>
                          </span>
                        ) : null}
                      </td>
                    </>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      ) : null}
      {notes.map((text) => (
        <p className="note" key={text}>
          <Icon name="info" />
          <span>{text}</span>
        </p>
      ))}
    </Figure>
  );
}

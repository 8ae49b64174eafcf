// Does it come back? The same place again, in words, and pairs by distance and time as a small table.
import { clearCells, figureSource, type Picture, type Problem } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { CopyTable } from '../ui/CopyTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { HeadRow } from '../ui/HeadRow.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

const clear = 0.05;

export function RepeatsFigure({ picture, problem }: { readonly picture: Picture; readonly problem: Problem }) {
  const { t, n, percent, lang } = useWords();
  const { repeats, near } = problem.evidence.depth ?? {};
  if (!repeats) return null;
  const title = t('problem.repeats.title', { repeats: repeats.repeats, events: repeats.events, days: repeats.days });
  const said = repeats.p <= clear && repeats.repeats > repeats.expected ? 'problem.repeats.more' : 'problem.repeats.same';
  const days = (near?.days ?? []).map(([from, to]) => t('problem.near.days', { from, to: to - 1 }));
  const metres = (near?.metres ?? []).map(([from, to]) => (to === 0 ? t('problem.near.same') : t('problem.near.metres', { from, to })));
  const marked = near ? clearCells(near, clear) : [];
  const best = near ? [...marked].sort((a, b) => (near.p[a] ?? 1) - (near.p[b] ?? 1))[0] : undefined;
  const at = (cell: number) => ({ metres: metres[Math.floor(cell / days.length)] ?? '', days: days[cell % days.length] ?? '' });
  const cellText = (cell: number) =>
    t('problem.near.cell', { observed: n(near?.observed[cell] ?? 0), expected: n(near?.expected[cell] ?? 0, 1) });
  const head = [t('problem.near.head'), ...days];
  const rows = metres.map((name, r) => [name, ...days.map((_, c) => cellText(r * days.length + c))]);
  return (
    <Figure
      title={title}
      aside={near ? <CopyTable table={{ caption: title, head, rows }} /> : null}
      source={`${t('problem.near.source', { limit: n(clear, 2) })} ${figureSource(picture, picture.window, repeats.events, lang)}`}
    >
      <p className="small">
        {t(said, { expected: n(repeats.expected, 1) })} p = {n(repeats.p, 3)}.{' '}
        {t('problem.repeats.share', { places: percent(repeats.repeatedPlaces), events: percent(repeats.eventsThere) })}
      </p>
      {near ? (
        <ScrollFrame label={title}>
          <table className="tbl tbl-s">
            <thead>
              <HeadRow names={head} />
            </thead>
            <tbody>
              {metres.map((name, r) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {days.map((day, c) => {
                    const cell = r * days.length + c;
                    return (
                      <td key={day} className="num">
                        {marked.includes(cell) ? (
                          <b>
                            {cellText(cell)} <span className="sr">{t('problem.near.clear')}</span>
                          </b>
                        ) : (
                          cellText(cell)
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      ) : null}
      <p className="note">
        <Icon name="info" />
        <span>{best === undefined ? t('problem.near.none') : t('problem.near.found', at(best))}</span>
      </p>
    </Figure>
  );
}

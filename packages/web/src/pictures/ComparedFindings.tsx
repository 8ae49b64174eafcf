// The findings of two pictures, by what has become of them: the number, what was expected and the verdict on either side.
import { type ComparedFinding, type ComparedSide, findingStates, findingWord } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';

interface Props {
  readonly findings: readonly ComparedFinding[];
  readonly before: ComparedSide;
  readonly after: ComparedSide;
}

export function ComparedFindings({ findings, before, after }: Props) {
  const { t } = useWords();
  const groups = findingStates
    .map((state) => ({ state, own: findings.filter((one) => one.state === state) }))
    .filter(({ own }) => own.length > 0);
  return groups.map(({ state, own }) => (
    <section key={state} className="compared">
      <h2 className="side-h">{t(`compare.state.${state}`, { n: own.length })}</h2>
      {state === 'gone' ? <p className="small muted">{t('compare.gone.means')}</p> : null}
      <ScrollFrame label={t(`compare.state.${state}`, { n: own.length })}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{t('compare.finding')}</th>
              <th scope="col">{t('compare.before')}</th>
              <th scope="col">{t('compare.after')}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((one) => (
              <Row key={JSON.stringify(one.finding)} one={one} before={before} after={after} />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  ));
}

function Row({ one, before, after }: { readonly one: ComparedFinding; readonly before: ComparedSide; readonly after: ComparedSide }) {
  const { lang } = useWords();
  return (
    <tr>
      <th scope="row">{one.title[lang]}</th>
      <td>
        <Told picture={before} side={one.before} without={one.without} />
      </td>
      <td>
        <Told picture={after} side={one.after} without={one.without} />
      </td>
    </tr>
  );
}

interface ToldProps {
  readonly picture: ComparedSide;
  readonly side: ComparedFinding['before'];
  readonly without: number | null;
}

function Told({ picture, side, without }: ToldProps) {
  const { t, n, documents } = useWords();
  if (!side)
    return (
      <span className="muted">
        {t('compare.notThere')}
        {without === null ? null : <span className="sub">{t('compare.without', { n: without })}</span>}
      </span>
    );
  const { count, expected, ratio, interval, verdict, rank } = side;
  const range = interval ? ` (${n(interval[0], 2)}–${n(interval[1], 2)})` : '';
  return (
    <>
      <VerdictMark verdict={verdict} />
      <span className="sub">
        {count === null ? documents.hidden : n(count)}
        {expected === null ? null : ` ${documents.against} ${n(expected)}`}
        {ratio === null ? null : `; ${t('compare.ratio', { ratio: n(ratio, 2), range })}`}
      </span>
      <span className="sub">
        <Link to="/bild/$id/problem/$rank" params={{ id: picture.id ?? 'current', rank: String(rank) }}>
          {t('compare.rank', { rank })}
        </Link>
        {`, ${findingWord(side, documents).toLocaleLowerCase()}`}
      </span>
    </>
  );
}

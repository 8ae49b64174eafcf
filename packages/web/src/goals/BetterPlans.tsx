// What would make the goal easier to see: each change with its own chance and smallest fall, and taken up by a press.
import type { PowerAnswer } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

type Better = PowerAnswer['better'][number];

interface Props {
  readonly answer: PowerAnswer;
  readonly fall: string;
  readonly onChoose: (better: Better) => void;
}

export function BetterPlans({ answer, fall, onChoose }: Props) {
  const { t, percent } = useWords();
  const { power, better } = answer;
  const smallest = (value: number | null) =>
    value === null ? t('goal.better.noneSeen') : `\u2212${percent(Math.ceil(value * 100) / 100)}`;
  const chance = (value: number | null) => (value === null ? '–' : percent(value));
  return (
    <section>
      <h3 className="side-h">{t('goal.better')}</h3>
      {better.length === 0 ? <p className="muted">{t('goal.better.nothing')}</p> : null}
      {better.length > 0 ? (
        <table className="tbl tbl-s">
          <caption className="sr">{t('goal.better')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('goal.better.change')}</th>
              <th scope="col" className="num">
                {t('goal.better.chance', { fall: `\u2212${fall}` })}
              </th>
              <th scope="col" className="num">
                {t('goal.better.smallest')}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr className="on">
              <th scope="row">{t('goal.better.now')}</th>
              <td className="num">{chance(power.chance)}</td>
              <td className="num">{smallest(power.smallest)}</td>
            </tr>
            {better.map((one) => (
              <tr key={`${one.way}-${one.indicator}-${one.months}`}>
                <th scope="row">
                  <button type="button" className="linkbtn" onClick={() => onChoose(one)}>
                    {t(`goal.better.${one.way}`, { n: one.months, indicator: one.indicator })}
                  </button>
                </th>
                <td className="num">{chance(one.power.chance)}</td>
                <td className="num">{smallest(one.power.smallest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}

// Could we even see it? The chance in large, the smallest fall in words, the curve and the same as a table.
import { powerCurve, powerCurveTable } from '@samsyn/charts';
import { type AskPower, type GoalGround, type PowerAnswer, smallestSentence, withoutComparison } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { SmallTable } from '../ui/SmallTable.tsx';

interface Props {
  readonly answer: PowerAnswer;
  readonly plan: AskPower;
  readonly indicator: GoalGround['indicators'][number];
  readonly baselineMonths: number;
}

export function PowerPanel({ answer, plan, indicator, baselineMonths }: Props) {
  const { t, n, lang, percent } = useWords();
  const { power, curve, longer } = answer;
  const title = t('goal.power');
  if (!power.known || power.chance === null)
    return (
      <Figure title={title}>
        <p className="big1">
          <b>–</b>
          <span>
            {t('goal.power.cannot')} {power.reason ? t(`goal.power.${power.reason}`) : ''}
          </span>
        </p>
      </Figure>
    );
  const chance = percent(power.chance);
  const data = {
    curve,
    name: t('goal.months.n', { n: plan.months }),
    longer: longer && { name: t('goal.power.dashed', { n: longer.months }), curve: longer.curve },
    goal: { fall: plan.fall, chance: power.chance },
    goalName: t('goal.power.goal', { chance }),
    smallest: power.smallest,
    limitName: t('goal.power.limit'),
    axisName: t('goal.power.axis'),
  };
  const tableTitle = t('goal.power.table');
  const smallest = smallestSentence({ n: indicator.count, months: baselineMonths }, power, lang);
  return (
    <Figure
      title={title}
      source={t('goal.power.source', {
        dispersion: indicator.dispersion === null ? 'none' : n(indicator.dispersion, 2),
        way: plan.against === withoutComparison ? 'exact' : 'compared',
      })}
    >
      <p className="big1" aria-live="polite">
        <b>{chance}</b>
        <span>{t('goal.power.chance', { fall: percent(plan.fall) })}</span>
      </p>
      <p>{power.reason ? t(`goal.power.${power.reason}`) : smallest}</p>
      <Drawing className="drawn" svg={powerCurve(data, { width: 452, lang, title: tableTitle })} />
      <SmallTable table={powerCurveTable(data, tableTitle, [t('goal.power.fallHead'), t('goal.power.chanceHead')], lang)} />
    </Figure>
  );
}

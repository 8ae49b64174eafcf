// A goal counted in the picture: indicator, fall, length and comparison, with what could be seen worked out at every change.
import { followUpMonths, type GoalGround, periodText, withoutComparison } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { BetterPlans } from './BetterPlans.tsx';
import { CompareField } from './CompareField.tsx';
import { type GoalsOf, powerQuery, useGoalChange } from './goal-queries.ts';
import { MethodField } from './MethodField.tsx';
import { PowerPanel } from './PowerPanel.tsx';

interface Props {
  readonly of: GoalsOf;
  readonly ground: GoalGround;
  readonly measureId: string | null;
}

/** The first of the next month. */
function nextMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1, 1)).toISOString().slice(0, 10);
}

export function IncidentGoal({ of, ground, measureId }: Props) {
  const { t, lang, percent: shareText } = useWords();
  const [indicator, setIndicator] = useState(ground.indicators[0]?.key ?? 'own');
  const [percent, setPercent] = useState('30');
  const [months, setMonths] = useState<(typeof followUpMonths)[number]>(12);
  const [against, setAgainst] = useState<string>(withoutComparison);
  const [why, setWhy] = useState('');
  const [from, setFrom] = useState(nextMonth);
  const [method, setMethod] = useState('');
  const change = useGoalChange(of, () => setMethod(''));
  const told = ground.indicators.find((one) => one.key === indicator);
  const fall = Number(percent.replace(',', '.')) / 100;
  const valid = fall >= 0.05 && fall <= 0.95;
  const held = told?.comparisons.some(({ key }) => key === against) ? against : withoutComparison;
  const asked = useMemo(() => ({ indicator, months, fall: valid ? fall : 0.3, against: held }), [indicator, months, valid, fall, held]);
  const plan = useDeferredValue(asked);
  const power = useQuery(powerQuery(ground.problem.id, plan));
  const help = useId();
  if (!told || !ground.picture) return null;
  const period = periodText(ground.picture.window, lang);
  const source = ground.picture.source[lang].split(' Period ')[0] ?? '';
  return (
    <div className="g5">
      <form
        className="c1"
        onSubmit={(event) => {
          event.preventDefault();
          const whyNone = held === withoutComparison ? why : null;
          const body = { of: 'incidents', problemId: ground.problem.id, measureId, ...asked, whyNone, from, method };
          change.mutate({ method: 'POST', body });
        }}
      >
        <SelectField
          label={t('goal.indicator')}
          value={indicator}
          onChange={setIndicator}
          options={ground.indicators.map((one) => ({ value: one.key, text: t(`goal.indicator.${one.key}`, { title: one.title[lang] }) }))}
        />
        <div className="three">
          <TextField label={t('goal.fall')} type="number" min={5} max={95} value={percent} onChange={setPercent} required />
          <SelectField
            label={t('goal.months')}
            value={String(months)}
            onChange={(value) => setMonths(followUpMonths.find((one) => String(one) === value) ?? 12)}
            options={followUpMonths.map((value) => ({ value: String(value), text: t('goal.months.n', { n: value }) }))}
          />
          <TextField label={t('goal.from')} type="date" value={from} onChange={setFrom} required />
        </div>
        <p className="small muted" id={help}>
          {told.count === null ? t('goal.baseline.hidden', { period, source }) : t('goal.baseline.told', { n: told.count, period, source })}
          {told.count !== null && told.expected !== null && told.count > told.expected * 1.1
            ? ` ${t('goal.baseline.high', { e: Math.round(told.expected) })}`
            : ''}
        </p>
        <CompareField
          comparisons={told.comparisons}
          each={power.data?.each ?? []}
          against={held}
          onChange={setAgainst}
          why={why}
          onWhy={setWhy}
        />
        <MethodField value={method} onChange={setMethod} />
        {power.data && power.data.power.chance !== null && power.data.power.chance < 0.8 ? (
          <p className="small">{t('goal.save.unseen')}</p>
        ) : null}
        {change.error ? <FaultNote raised={change.error} /> : null}
        <p>
          <button
            type="submit"
            className="btn btn-1"
            disabled={change.isPending || !valid || method.trim().length < 10 || (held === withoutComparison && why.trim().length < 10)}
            aria-describedby={help}
          >
            {t('goal.save')}
          </button>
        </p>
      </form>
      <aside className="c2">
        {power.error ? <FaultNote raised={power.error} again={() => void power.refetch()} /> : null}
        {power.data ? (
          <>
            <PowerPanel answer={power.data} plan={plan} indicator={told} baselineMonths={ground.picture.months} />
            <BetterPlans
              answer={power.data}
              fall={shareText(plan.fall)}
              onChoose={(better) => {
                setIndicator(better.indicator);
                setMonths(followUpMonths.find((one) => one === better.months) ?? months);
                setAgainst(better.against);
              }}
            />
          </>
        ) : (
          <p className="muted" role="status">
            {t('goal.power.asking')}
          </p>
        )}
      </aside>
    </div>
  );
}

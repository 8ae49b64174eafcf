// A goal on numbers of one's own: a share of answers, a count, or something else; what could be seen by it is told at once.
import type { AskOwnPower, measuredBy } from '@samsyn/domain';
import { useDeferredValue, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { type GoalsOf, useGoalChange } from './goal-queries.ts';
import { MethodField } from './MethodField.tsx';
import { OwnPower } from './OwnPower.tsx';

interface Props {
  readonly of: GoalsOf;
  readonly kind: (typeof measuredBy)[number];
  readonly problemId: string;
  readonly measureId: string | null;
}
const empty = {
  words: '',
  unit: '',
  value: '',
  n: '',
  next: '',
  designEffect: '1',
  before: '12',
  after: '12',
  period: '',
  source: '',
  target: '',
  due: '',
  method: '',
};
const countings = ['share', 'count', 'neither'] as const;

export function OwnGoal({ of, kind, problemId, measureId }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState(empty);
  const [as, setAs] = useState<(typeof countings)[number]>(kind === 'survey' ? 'share' : 'count');
  const change = useGoalChange(of, () => setDraft(empty));
  const put = (field: keyof typeof empty) => (value: string) => setDraft({ ...draft, [field]: value });
  const field = (name: keyof typeof empty, label: string, rules: Partial<Parameters<typeof TextField>[0]> = {}) => (
    <TextField label={label} value={draft[name]} onChange={put(name)} required {...rules} />
  );
  const asked = useDeferredValue(as === 'neither' ? null : questionOf(as, draft));
  return (
    <div className="g5">
      <form
        className="c1"
        onSubmit={(event) => {
          event.preventDefault();
          const { words, period, source, due, method } = draft;
          const unit = as === 'share' ? t('goal.share.unit') : draft.unit;
          const baseline = {
            value: number(draft.value),
            n: draft.n === '' ? null : number(draft.n),
            period,
            source,
            counting: countingOf(as, draft),
          };
          const body = { of: kind, problemId, measureId, words, unit, baseline, value: number(draft.target), due, method };
          change.mutate({ method: 'POST', body });
        }}
      >
        <SelectField
          label={t('goal.as')}
          value={as}
          onChange={setAs}
          options={countings.map((value) => ({ value, text: t(`goal.as.${value}`) }))}
        />
        {field('words', t('goal.words'), { maxLength: 300 })}
        <div className="three">
          {field('value', t(as === 'share' ? 'goal.share.value' : 'goal.base.value'), { pattern: '[0-9]+([.,][0-9]+)?' })}
          {field('target', t(as === 'share' ? 'goal.share.target' : 'goal.value'), { pattern: '[0-9]+([.,][0-9]+)?' })}
          {as === 'share' ? null : field('unit', t('goal.unit'), { maxLength: 40 })}
        </div>
        {as === 'share' ? (
          <div className="three">
            {field('n', t('goal.share.n'), { type: 'number', min: 1 })}
            {field('next', t('goal.share.next'), { type: 'number', min: 1 })}
            {field('designEffect', t('goal.share.designEffect'), { pattern: '[0-9]+([.,][0-9]+)?' })}
          </div>
        ) : null}
        {as === 'share' ? <p className="small muted">{t('goal.share.designEffect.help')}</p> : null}
        {as === 'count' ? (
          <div className="three">
            {field('before', t('goal.count.before'), { type: 'number', min: 1, max: 120 })}
            {field('after', t('goal.count.after'), { type: 'number', min: 1, max: 120 })}
          </div>
        ) : null}
        <div className="three">
          {field('period', t('goal.base.period'), { maxLength: 60 })}
          {as === 'neither' ? field('n', t('goal.base.n'), { type: 'number', min: 1, required: false }) : null}
          {field('due', t('goal.due'), { type: 'date' })}
        </div>
        {field('source', t('goal.base.source'), { maxLength: 300 })}
        <MethodField value={draft.method} onChange={put('method')} />
        {change.error ? <FaultNote raised={change.error} /> : null}
        <p>
          <button type="submit" className="btn btn-1" disabled={change.isPending}>
            {t('goal.save')}
          </button>
        </p>
      </form>
      <aside className="c2">
        <OwnPower
          asked={asked}
          why={as === 'neither' ? 'not_a_count' : null}
          onChoose={(better) =>
            setDraft({
              ...draft,
              ...(better.way === 'answers'
                ? { next: String(better.amount) }
                : { after: String(better.amount), target: String(better.target) }),
            })
          }
        />
      </aside>
    </div>
  );
}

type Draft = typeof empty;
const number = (text: string) => Number(text.replace(',', '.'));

function countingOf(as: (typeof countings)[number], draft: Draft) {
  if (as === 'share') return { as, next: number(draft.next), designEffect: number(draft.designEffect) };
  return as === 'count' ? { as, before: number(draft.before), after: number(draft.after) } : { as };
}

/** Null until everything that it takes is told. */
function questionOf(as: 'share' | 'count', draft: Draft): AskOwnPower | null {
  const names =
    as === 'share' ? (['value', 'target', 'n', 'next', 'designEffect'] as const) : (['value', 'target', 'before', 'after'] as const);
  if (names.some((name) => draft[name] === '' || !Number.isFinite(number(draft[name])))) return null;
  return { as, ...(Object.fromEntries(names.map((name) => [name, number(draft[name])])) as { value: number; target: number }) };
}

// What the goal is held against: chosen before any result is seen. Each choice tells at once what could be seen by it.
import { type GoalGround, type PowerAnswer, withoutComparison } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

type Comparison = GoalGround['indicators'][number]['comparisons'][number];

interface Props {
  readonly comparisons: readonly Comparison[];
  readonly each: PowerAnswer['each'];
  readonly against: string;
  readonly onChange: (against: string) => void;
  /** why there is none */
  readonly why: string;
  readonly onWhy: (why: string) => void;
}

export function CompareField({ comparisons, each, against, onChange, why, onWhy }: Props) {
  const { t, n, lang, percent } = useWords();
  const areas = comparisons.filter(({ kind }) => kind === 'area');
  const chosen = comparisons.find(({ key }) => key === against);
  const area = chosen?.kind === 'area' ? chosen : areas[0];
  const sight = (key: string) => {
    const power = each.find((one) => one.key === key)?.power;
    if (!power) return t('goal.power.asking');
    if (power.chance === null) return t('goal.power.cannot');
    const smallest = power.smallest === null ? 'none' : percent(Math.ceil(power.smallest * 100) / 100);
    return t('goal.compare.sight', { chance: percent(power.chance), smallest });
  };
  const named = (one: Comparison) => t('goal.compare.counted', { title: one.title[lang], n: one.count });
  const plain = comparisons.filter(({ kind }) => kind !== 'area');
  const choices = [
    ...plain.slice(0, 1).map((one) => ({ key: one.key, text: named(one), notes: [t(`goal.follows.${one.follows}`)] })),
    ...(area
      ? [
          {
            key: area.key,
            text: chosen === area ? named(area) : t('goal.compare.area'),
            notes: [t(`goal.follows.${area.follows}`), ...(area.sameKind ? [] : [t('goal.compare.allCrime')])],
          },
        ]
      : []),
    ...plain.slice(1).map((one) => ({ key: one.key, text: named(one), notes: [t(`goal.follows.${one.follows}`)] })),
    { key: withoutComparison, text: t('goal.compare.none'), notes: [] },
  ];
  return (
    <fieldset className="compare">
      <legend>{t('goal.compare')}</legend>
      <p className="small muted">{t('goal.compare.help')}</p>
      {choices.map(({ key, text, notes }) => (
        <label key={key}>
          <input type="radio" name="compare" checked={against === key} onChange={() => onChange(key)} />
          <span>
            {text}
            <span className="sub">{[sight(key), ...notes].join(' ')}</span>
          </span>
        </label>
      ))}
      {chosen && chosen === area && areas.length > 1 ? (
        <SelectField
          label={t('goal.compare.which')}
          value={chosen.key}
          onChange={onChange}
          options={areas.map((one) => ({
            value: one.key,
            text: `${one.title[lang]}: ${n(one.count)}. ${sight(one.key)}${one.neighbour ? ` ${t('goal.compare.beside')}` : ''}`,
          }))}
        />
      ) : null}
      {chosen?.neighbour ? (
        <p className="note warn" role="status">
          {t('goal.compare.neighbour')}
        </p>
      ) : null}
      {chosen?.kind === 'area' && chosen.neighbour === null ? <p className="small muted">{t('goal.compare.unknownPlace')}</p> : null}
      {comparisons.length === 0 ? <p className="small muted">{t('goal.compare.noneShown')}</p> : null}
      {against === withoutComparison ? (
        <TextField label={t('goal.compare.why')} help={t('goal.compare.why.help')} value={why} onChange={onWhy} required maxLength={500} />
      ) : null}
    </fieldset>
  );
}

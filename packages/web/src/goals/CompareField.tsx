// What the goal is held against: chosen before any result is seen.
import type { GoalGround } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

interface Props {
  readonly elsewhere: GoalGround['indicators'][number]['elsewhere'];
  readonly compared: boolean;
  readonly onChange: (compared: boolean) => void;
}

export function CompareField({ elsewhere, compared, onChange }: Props) {
  const { t, lang } = useWords();
  const choices = [
    { value: false, text: t('goal.compare.none'), note: null },
    ...(elsewhere
      ? [
          {
            value: true,
            text: t('goal.compare.elsewhere', { title: elsewhere.title[lang], n: elsewhere.count }),
            note: t(`goal.follows.${elsewhere.follows}`),
          },
        ]
      : []),
  ];
  return (
    <fieldset className="compare">
      <legend>{t('goal.compare')}</legend>
      <p className="small muted">{t('goal.compare.help')}</p>
      {choices.map(({ value, text, note }) => (
        <label key={String(value)}>
          <input type="radio" name="compare" checked={compared === value} onChange={() => onChange(value)} />
          <span>
            {text}
            {note ? <span className="sub">{note}</span> : null}
          </span>
        </label>
      ))}
      {elsewhere ? null : <p className="small muted">{t('goal.compare.noneShown')}</p>}
    </fieldset>
  );
}

// Which problems of the picture the hours are to meet. What has no week of its own cannot be chosen, and says why; what shares incidents with a
// chosen one neither.
import { hasWeek, type Picture, sharesIncidents } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

interface Props {
  readonly picture: Picture;
  readonly chosen: Readonly<Record<number, string>>;
  readonly onChange: (next: Readonly<Record<number, string>>) => void;
}

export function ProblemChoice({ picture, chosen, onChange }: Props) {
  const { t, n, lang } = useWords();
  const taken = picture.problems.filter(({ rank }) => chosen[rank] !== undefined);
  return (
    <ul className="problem-choice">
      {picture.problems.map((problem) => {
        const on = chosen[problem.rank] !== undefined;
        const week = hasWeek(problem);
        const shared = !on && taken.find((other) => sharesIncidents(problem, other, picture.labels.area));
        const toggle = () => {
          const { [problem.rank]: _, ...others } = chosen;
          onChange(on ? others : { ...chosen, [problem.rank]: '1' });
        };
        const why = !week ? t('presence.noWeek') : shared ? t('presence.shares', { other: shared.title[lang] }) : null;
        return (
          <li key={problem.rank}>
            <label>
              <input type="checkbox" checked={on} disabled={!on && why !== null} onChange={toggle} />
              <span>
                {problem.title[lang]}
                <span className="sub">{why ?? t('presence.knownTime', { n: n(problem.evidence.timeKnown) })}</span>
              </span>
            </label>
            {on ? (
              <label className="weight">
                {t('presence.weight')}
                <input
                  className="inp"
                  type="number"
                  min="0.1"
                  max="1000"
                  step="0.1"
                  value={chosen[problem.rank]}
                  onChange={({ target }) => onChange({ ...chosen, [problem.rank]: target.value })}
                />
              </label>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

// The rules that a plan was made under, in words.
import { type PresencePlanView, presenceWords } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { hoursText } from './shift-words.ts';

export function RulesList({ plan }: { readonly plan: PresencePlanView }) {
  const { t, n, lang } = useWords();
  return (
    <section className="fig">
      <header>
        <h2>{t('presence.rules')}</h2>
      </header>
      <ul className="rule-list">
        {plan.resources.map((resource, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the resources of a kept plan never change places
          <li key={i}>
            <b>{resource.name}</b>
            <span>
              {t('presence.rule', {
                hours: n(resource.personHours),
                size: resource.groupSize,
                groups: resource.groups,
                lengths:
                  resource.shortestShift === resource.longestShift
                    ? n(resource.longestShift)
                    : `${resource.shortestShift}–${resource.longestShift}`,
                rest: resource.rest,
              })}{' '}
              {t('presence.allowed')}{' '}
              {resource.allowed
                .map(({ days, from, to }) => {
                  const names =
                    days.length === 7 ? t('presence.allDays') : days.map((day) => presenceWords[lang].shortDays[day]).join(', ');
                  return `${names} ${hoursText({ start: from, length: (to - from + 24) % 24 || 24 }, lang)}`;
                })
                .join('; ')}
              .
            </span>
          </li>
        ))}
      </ul>
      <p className="note">{t('presence.returns')}</p>
    </section>
  );
}

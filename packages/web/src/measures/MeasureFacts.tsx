// What the plan says of a measure: its facts in a list, its follow-up, its steps with their reasons.
import { approachWords, effectWords, type MeasureDetail } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { FollowUpMark, StatusMark } from './StatusMark.tsx';

export function MeasureFacts({ measure }: { readonly measure: MeasureDetail }) {
  const { t, lang, n, date } = useWords();
  const { amount, doseMinutes, dosePersons, budgetHours, budgetKr } = measure;
  const much = [
    measure.schedule?.[lang],
    doseMinutes !== null && measure.schedule ? t('measures.fact.minutes', { n: doseMinutes }) : null,
    dosePersons !== null ? t('measures.fact.persons', { n: dosePersons }) : null,
    amount ? `${n(amount.planned)} ${amount.unit}` : null,
  ];
  const rows: readonly (readonly [string, string])[] = [
    [t('measures.fact.number'), String(measure.number)],
    [t('measures.problem'), measure.problem ? `${measure.problem.number}. ${measure.problem.name}` : ''],
    [t('measures.fact.much'), much.filter(Boolean).join(', ')],
    [t('measures.fact.period'), t('measures.fromTo', { starts: date(measure.starts), ends: date(measure.ends) })],
    [
      t('measures.fact.where'),
      [...measure.areas.map((area) => area[lang]), measure.polygon ? t('measures.fact.polygon') : ''].filter(Boolean).join(', '),
    ],
    [t('measures.col.owner'), [measure.owner.name, measure.person?.[lang] ?? t('measures.nobody')].join(', ')],
    [t('measures.fact.executors'), measure.executors.map(({ name }) => name).join(', ')],
    [
      t('measures.fact.resource'),
      [
        budgetHours === null ? '' : t('measures.fact.hours', { n: n(budgetHours) }),
        budgetKr === null ? '' : t('measures.fact.kr', { n: n(budgetKr) }),
      ]
        .filter(Boolean)
        .join(', '),
    ],
    [t('measures.fact.type'), measure.type?.[lang] ?? ''],
    [
      t('measures.fact.kind'),
      [measure.approach && approachWords[measure.approach][lang], measure.effect && effectWords[measure.effect][lang].toLowerCase()]
        .filter(Boolean)
        .join(', '),
    ],
    [t('measures.fact.documented'), measure.documented],
    [t('measures.fact.goals'), measure.goals > 0 ? n(measure.goals) : t('measures.fact.noGoals')],
  ];
  return (
    <aside>
      <h2 className="side-h">{t('measures.fact.title')}</h2>
      <p>
        <StatusMark status={measure.status} />
      </p>
      {measure.description ? <p className="described">{measure.description}</p> : null}
      <dl className="kv facts">
        {rows
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <h2 className="side-h">{t('measures.col.follow')}</h2>
      {measure.followUp ? (
        <>
          <p>
            <FollowUpMark colour={measure.followUp.colour} />
          </p>
          <p>{measure.followUp.note}</p>
          <p className="src">{date(measure.followUp.on)}</p>
        </>
      ) : (
        <p className="muted">{t('measures.follow.none')}</p>
      )}
      <h2 className="side-h">{t('measures.history')}</h2>
      <ol className="msteps">
        {measure.history.map(({ on, to, reason }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
          <li key={i}>
            <span className="sub">{date(on)}</span> {t(`measures.state.${stateOf(to)}`)}
            {reason ? <span className="sub">{reason}</span> : null}
          </li>
        ))}
      </ol>
    </aside>
  );
}

const states = ['planned', 'active', 'done', 'stopped'] as const;
const stateOf = (text: string): (typeof states)[number] => states.find((one) => one === text) ?? 'planned';

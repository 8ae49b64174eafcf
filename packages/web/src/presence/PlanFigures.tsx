// What a plan's shifts meet: the week with today's and the proposed shifts, and the three sums with their intervals. Or why it cannot be told.
import { metBars, metBarsTable, shiftWeek, shiftWeekTable } from '@samsyn/charts';
import { type PresenceOutcome, type PresencePlanView, periodText, presenceWords } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SmallTable } from '../ui/SmallTable.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { CannotTell } from './CannotTell.tsx';

const pair = ({ low, high }: { readonly low: number; readonly high: number }) => [low, high] as const;

interface Props {
  readonly plan: PresencePlanView;
  readonly outcome: PresenceOutcome;
}

export function PlanFigures({ plan, outcome }: Props) {
  const { t, n, lang } = useWords();
  const narrow = useNarrow();
  if (!outcome.known) return <CannotTell outcome={outcome} />;
  const bars = [
    { name: t('presence.today'), value: outcome.today.perYear, interval: pair(outcome.today.interval) },
    { name: t('presence.proposed'), value: outcome.proposed.perYear, interval: pair(outcome.proposed.interval), chosen: true },
    { name: t('presence.random'), value: outcome.random.perYear, interval: pair(outcome.random.range) },
  ];
  const source = `${outcome.source[lang].split(' Period ')[0] ?? ''} ${t('presence.source', {
    period: periodText(outcome.window, lang),
    n: n(outcome.n),
  })}`;
  const title = t('presence.weekTitle');
  const metTitle = t('presence.metTitle');
  return (
    <div className="presence-figs">
      <Figure
        title={title}
        aside={
          <span className="shift-legend">
            <span>
              <i className="key today" />
              {t('presence.today')}
            </span>
            <span>
              <i className="key proposed" />
              {t('presence.proposed')}
            </span>
          </span>
        }
        source={source}
      >
        <div className="body">
          <Drawing svg={shiftWeek(outcome.week, { width: narrow ? 358 : 600, lang, title, today: plan.today, proposed: plan.shifts })} />
          <SmallTable table={shiftWeekTable(outcome.week, t('presence.weekTable'), lang)} />
        </div>
        <p className="note">
          <Icon name="info" />
          <span>{t('presence.weekNote')}</span>
        </p>
      </Figure>
      <Figure title={metTitle} source={source}>
        <div className="body">
          <Drawing svg={metBars(bars, { width: narrow ? 358 : 460, lang, title: metTitle })} />
          <SmallTable table={metBarsTable(bars, metTitle, [t('presence.shifts'), t('presence.perYear'), t('presence.interval')], lang)} />
        </div>
        <ul className="gain">
          {outcome.more ? <li>{presenceWords[lang].difference(outcome.more)}</li> : null}
          <li>{t('presence.againstChance', { asMuch: outcome.random.asMuch, schedules: outcome.random.schedules })}</li>
        </ul>
        <p className="note">
          <Icon name="info" />
          <span>
            {t('presence.ofAll', { all: n(Math.round(outcome.all)) })} {presenceWords[lang].notPrevented}
          </span>
        </p>
        <p className="note">
          <Icon name="info" />
          <span>{t('presence.honest', { schedules: outcome.random.schedules })}</span>
        </p>
      </Figure>
    </div>
  );
}

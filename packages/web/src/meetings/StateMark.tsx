// The state of a meeting, an item or a decision: icon, word and colour.
import { type Decision, decisionStanding, type MeetingView } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

const meetingMarks = {
  planned: ['out', 'v-flat'],
  summoned: ['clock', 'v-flat'],
  open: ['own', 'v-ok'],
  closed: ['write', 'v-warn'],
  adjusted: ['check', 'v-ok'],
  cancelled: ['cross', 'v-flat'],
} as const;

export function MeetingState({ state }: { readonly state: MeetingView['state'] }) {
  const { t } = useWords();
  const [icon, tone] = meetingMarks[state];
  return (
    <span className={`v ${tone}`}>
      <Icon name={icon} />
      <span>{t(`meetings.state.${state}`)}</span>
    </span>
  );
}

const itemMarks = { waiting: ['out', 'v-flat'], open: ['own', 'v-ink'], done: ['check', 'v-ok'], postponed: ['clock', 'v-warn'] } as const;

export function ItemState({ state, hidden = false }: { readonly state: MeetingView['items'][number]['state']; readonly hidden?: boolean }) {
  const { t } = useWords();
  const [icon, tone] = itemMarks[state];
  return (
    <span className={`v ${tone}`}>
      <Icon name={icon} />
      <span className={hidden ? 'sr' : ''}>{t(`meetings.item.${state}`)}</span>
    </span>
  );
}

/** Late is open past its day. */
export function DecisionState({ decision, today }: { readonly decision: Decision; readonly today: string }) {
  const { t } = useWords();
  const standing = decisionStanding(decision);
  if (standing === 'retry' || standing === 'replaced')
    return (
      <span className={`v ${standing === 'retry' ? 'v-warn' : 'v-flat'}`}>
        <Icon name={standing === 'retry' ? 'warning' : 'cross'} />
        <span>{t(`meetings.decision.${standing}`)}</span>
      </span>
    );
  const late = decision.state === 'open' && decision.due !== null && decision.due < today;
  const [icon, tone] = late
    ? (['clock', 'v-warn'] as const)
    : decision.state === 'done'
      ? (['check', 'v-ok'] as const)
      : decision.state === 'open'
        ? (['own', 'v-ink'] as const)
        : (['cross', 'v-flat'] as const);
  return (
    <span className={`v ${tone}`}>
      <Icon name={icon} />
      <span>{t(late ? 'meetings.decision.late' : `meetings.decision.${decision.state}`)}</span>
    </span>
  );
}

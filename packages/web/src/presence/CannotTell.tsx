// Too little to plan from, or a picture that is not shown: said in words, with what can be done instead.
import type { PresenceAnswer, PresenceOutcome } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

type Unknown = Extract<PresenceOutcome, { known: false }> | Extract<PresenceAnswer, { planned: false }>;

export function CannotTell({ outcome }: { readonly outcome: Unknown }) {
  const { t } = useWords();
  if ('unseen' in outcome) return <p className="strip info">{t('presence.unseen')}</p>;
  const why = [...new Set(outcome.leftOut.map((one) => one.why))];
  return (
    <div className="strip" role="status">
      <Icon name="cannot_tell" />
      <span>
        <b>{t('presence.cannotTell', { n: outcome.n, least: outcome.least })}</b> {why.map((one) => t(`presence.why.${one}`)).join(' ')}{' '}
        {t('presence.cannotTellDo')}
      </span>
    </div>
  );
}

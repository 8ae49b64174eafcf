// How a promise went, and what was reached, as icon and word.
import type { AgreementRow } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';

type Promised = AgreementRow['promised'][number];

const outcomes: Readonly<Record<Promised['outcome'], readonly [IconName, string]>> = {
  open: ['out', 'v-flat'],
  done: ['check', 'v-ok'],
  partly: ['own', 'v-warn'],
  not: ['cross', 'v-fault'],
};

export function OutcomeMark({ outcome }: { readonly outcome: Promised['outcome'] }) {
  const { t } = useWords();
  const [icon, colour] = outcomes[outcome];
  return (
    <span className={`v ${colour}`}>
      <Icon name={icon} />
      <span>{t(`agreement.outcome.${outcome}`)}</span>
    </span>
  );
}

/** "2 av 3"; under way while nothing has been settled. */
export function DoneMark({ row }: { readonly row: AgreementRow }) {
  const { t } = useWords();
  const done = row.promised.filter((one) => one.outcome === 'done').length;
  const n = row.promised.length;
  const settled = row.promised.some((one) => one.outcome !== 'open');
  const icon: IconName = !settled ? 'out' : done === n ? 'check' : 'own';
  return (
    <span className={`v ${settled && done === n ? 'v-ok' : 'v-flat'}`}>
      <Icon name={icon} />
      <span>{settled ? t('agreement.chain.of', { done, n }) : t('agreement.chain.running')}</span>
    </span>
  );
}

const effects: Readonly<Record<NonNullable<Promised['effect']>, readonly [IconName, string]>> = {
  fell: ['fall', 'v-fall'],
  rose: ['rise', 'v-rise'],
  no_clear_change: ['no_clear_change', 'v-flat'],
  cannot_tell: ['cannot_tell', 'v-unsure'],
};

export function EffectMark({ effect }: { readonly effect: NonNullable<Promised['effect']> }) {
  const { t } = useWords();
  const [icon, colour] = effects[effect];
  return (
    <span className={`v ${colour}`}>
      <Icon name={icon} />
      <span>{t(`agreement.effect.${effect}`)}</span>
    </span>
  );
}

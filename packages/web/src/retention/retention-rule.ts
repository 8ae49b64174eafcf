// One rule of the plan as the page has it.
import type { RetentionState } from '@samsyn/domain';
import type { Words } from '../i18n/use-words.ts';

export type RetentionRule = RetentionState['rules'][number];

/** Kept by periods of thirty days, not by the calendar. */
export const byThirtyDays = (rule: RetentionRule): boolean => rule.dataClass === 'quarantine' || rule.dataClass === 'uploads';

/** No term holds, and none is proposed. */
export const withoutTerm = ({ noTerm, decided }: RetentionRule): boolean => noTerm && !decided;

export function keptText(rule: RetentionRule, t: Words['t']): string {
  if (withoutTerm(rule)) return t('retention.noTerm');
  return byThirtyDays(rule) ? t('retention.days', { n: rule.months * 30 }) : t('retention.months', { n: rule.months });
}

/** Why so long, where nobody has given a reason. */
export const whyText = (rule: RetentionRule) =>
  withoutTerm(rule) ? 'retention.byArchive' : rule.decided ? 'retention.standard' : 'retention.proposed';

// How long each class is kept, and who decided it.
import { retentionWords } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { RuleDialog } from './RuleDialog.tsx';
import { keptText, type RetentionRule, whyText } from './retention-rule.ts';

export function RulesTable({ rules, mayChange }: { readonly rules: readonly RetentionRule[]; readonly mayChange: boolean }) {
  const { t, lang } = useWords();
  const [changing, setChanging] = useState<RetentionRule | null>(null);
  return (
    <ScrollFrame label={t('retention.rules')}>
      <table className="tbl rec">
        <caption>{t('retention.rules')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('retention.class')}</th>
            <th scope="col">{t('retention.kept')}</th>
            {mayChange ? (
              <th scope="col">
                <span className="sr">{t('retention.change')}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => {
            const { name, what } = retentionWords[rule.dataClass][lang];
            return (
              <tr key={rule.dataClass}>
                <th scope="row">
                  {name}
                  <span className="sub">{what}</span>
                </th>
                <td>
                  {keptText(rule, t)}
                  <span className="sub">{rule.reason ? t('retention.own', { reason: rule.reason }) : t(whyText(rule))}</span>
                </td>
                {mayChange ? (
                  <td>
                    <button
                      type="button"
                      className="btn"
                      aria-label={t('retention.changeOf', { what: name })}
                      onClick={() => setChanging(rule)}
                    >
                      {t('retention.change')}
                    </button>
                  </td>
                ) : null}
              </tr>
            );
          })}
        </tbody>
      </table>
      {changing ? <RuleDialog rule={changing} onClose={() => setChanging(null)} /> : null}
    </ScrollFrame>
  );
}

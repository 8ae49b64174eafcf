// What hinders signing and what to look over, each with the way to it.
import { type AgreementView, agreementWords, sectionKeys } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MessageKey } from '../i18n/messages.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { NumberSourceDialog } from './NumberSourceDialog.tsx';
import { aboutFocus, entryOfCheck } from './section-entries.ts';

/** A goal is named by its problem: its own sentence stands on the sheet. */
function headingOf(view: AgreementView, check: AgreementView['checks'][number]) {
  const goal = check.code === 'goalUnseen' || check.code === 'goalNotReckoned' || check.code === 'figureOutdated';
  return goal ? view.content.focus.find((focus) => aboutFocus(view, check, focus.key))?.title : undefined;
}

/** "6.1, på svenska": where the sentence stands, also in the language that is not read now. */
function blockOf({ content }: AgreementView, { section, number }: AgreementView['checks'][number], lang: 'sv' | 'en'): string {
  const at = content.focus.findIndex(({ key }) => key === number?.focus);
  const place = at >= 0 ? `6.${at + 1}` : `${sectionKeys.indexOf(section) + 1} ${agreementWords[lang].headings[section]}`;
  return number?.lang === lang ? place : `${place} (${number?.lang === 'sv' ? 'sv' : 'en'})`;
}

/** parties, period, problems, causes, goals, commitments, documentation, follow-up */
const demands = 8;

export function ChecksPanel({ view }: { readonly view: AgreementView }) {
  const { t, lang } = useWords();
  const [sourcing, setSourcing] = useState<AgreementView['checks'][number] | null>(null);
  const hindered = new Set(view.checks.filter((one) => one.level === 'hinder').map((one) => one.code));
  return (
    <section>
      <h2 className="side-h">{t('agreement.checks')}</h2>
      <ul className="chks">
        {view.checks.map((check, i) => {
          const hinder = check.level === 'hinder';
          const sourced = check.number !== null && check.number.reason !== null;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same check may stand twice about the same thing
            <li key={`${check.code} ${check.about?.sv} ${i}`}>
              <span className={`v ${hinder ? 'v-fault' : sourced ? 'v-flat' : 'v-warn'}`}>
                <Icon name={hinder ? 'fault' : sourced ? 'info' : 'warning'} />
                <span className="sr">{t(sourced ? 'agreement.check.sourced' : `agreement.check.${check.level}`)}</span>
              </span>
              <div>
                <b>
                  {check.number
                    ? t(sourced ? 'agreement.check.number.sourced' : 'agreement.check.number', {
                        numbers: check.number.numbers.join(', '),
                        block: blockOf(view, check, lang),
                      })
                    : t(`agreement.check.${check.code}` as MessageKey)}
                </b>
                {check.about ? (
                  <span className="sub" {...(check.number ? { lang: check.number.lang } : {})}>
                    {headingOf(view, check)?.[lang] ?? check.about[lang]}
                  </span>
                ) : null}
                {check.number?.reason ? <span className="sub">{t('agreement.number.said', { why: check.number.reason })}</span> : null}
                {check.number && view.maySave ? (
                  <button type="button" className="linkbtn" onClick={() => setSourcing(check)}>
                    {t(sourced ? 'agreement.number.change' : 'agreement.number.give')}
                    <span className="sr"> {check.number.numbers.join(', ')}</span>
                  </button>
                ) : null}
              </div>
              <Link to="/overenskommelse/$id" params={{ id: view.id }} search={{ avsnitt: entryOfCheck(view, check) }} resetScroll={false}>
                {t('agreement.check.go')}
              </Link>
            </li>
          );
        })}
        <li>
          <span className="v v-ok">
            <Icon name="check" />
            <span className="sr">{t('agreement.check.ok')}</span>
          </span>
          <div>
            <b>{t('agreement.check.met', { n: Math.max(0, demands - hindered.size) })}</b>
            <span className="sub">{t('agreement.check.met.list')}</span>
          </div>
        </li>
      </ul>
      {sourcing ? <NumberSourceDialog view={view} check={sourcing} onClose={() => setSourcing(null)} /> : null}
    </section>
  );
}

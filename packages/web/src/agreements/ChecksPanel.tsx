// What hinders signing and what to look over, each with the way to it.
import type { AgreementView } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import type { MessageKey } from '../i18n/messages.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { aboutFocus, entryOfCheck } from './section-entries.ts';

/** A goal is named by its problem: its own sentence stands on the sheet. */
function headingOf(view: AgreementView, check: AgreementView['checks'][number]) {
  const goal = check.code === 'goalUnseen' || check.code === 'goalNotReckoned' || check.code === 'figureOutdated';
  return goal ? view.content.focus.find((focus) => aboutFocus(view, check, focus.key))?.title : undefined;
}

/** parties, period, problems, causes, goals, commitments, documentation, follow-up */
const demands = 8;

export function ChecksPanel({ view }: { readonly view: AgreementView }) {
  const { t, lang } = useWords();
  const hindered = new Set(view.checks.filter((one) => one.level === 'hinder').map((one) => one.code));
  return (
    <section>
      <h2 className="side-h">{t('agreement.checks')}</h2>
      <ul className="chks">
        {view.checks.map((check, i) => {
          const hinder = check.level === 'hinder';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same check may stand twice about the same thing
            <li key={`${check.code} ${check.about?.sv} ${i}`}>
              <span className={`v ${hinder ? 'v-fault' : 'v-warn'}`}>
                <Icon name={hinder ? 'fault' : 'warning'} />
                <span className="sr">{t(`agreement.check.${check.level}`)}</span>
              </span>
              <div>
                <b>{t(`agreement.check.${check.code}` as MessageKey)}</b>
                {check.about ? <span className="sub">{headingOf(view, check)?.[lang] ?? check.about[lang]}</span> : null}
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
    </section>
  );
}

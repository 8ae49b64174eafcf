// One agreement: its sections, the sheet, what hinders signing, its documents, and the chain it stands in.
import { type AgreementView, capital, numberWord, unsourced } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/use-words.ts';
import { DecisionsOf } from '../meetings/DecisionsOf.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { AgreementActs } from './AgreementActs.tsx';
import { agreementQuery, agreementsQuery } from './agreement-queries.ts';
import { ChainTable } from './ChainTable.tsx';
import { ChecksPanel } from './ChecksPanel.tsx';
import { DocumentList } from './DocumentList.tsx';
import { SectionList } from './SectionList.tsx';
import { SectionSheet } from './SectionSheet.tsx';
import { type SectionEntry, sectionEntries } from './section-entries.ts';
import { yearsOf } from './years-of.ts';

export function AgreementPage({ id, at }: { readonly id: string; readonly at: string | null }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(agreementQuery(id));
  useTitle(t('room.agreement'));
  if (error) return <FaultPage raised={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  return <Agreement view={data} at={at} />;
}

function Agreement({ view, at }: { readonly view: AgreementView; readonly at: string | null }) {
  const { t, lang, date } = useWords();
  const { data: all } = useQuery(agreementsQuery);
  const { content, state, version } = view;
  const entries = sectionEntries(view, lang);
  const entry = entries.find((one) => one.at === at) ?? firstOpen(entries);
  const hinders = view.checks.filter((one) => one.level === 'hinder').length + unsourced(view.checks).length;
  const title =
    state === 'draft'
      ? hinders > 0
        ? t('agreement.title.hinders', { said: capital(numberWord(hinders, lang)) })
        : t('agreement.title.ready')
      : t(`agreement.title.${state}`, { day: date(content.ends) });
  const kind = view.amendsId ? t('agreement.kind.amendment') : t('agreement.kind.nth', { nth: view.nth });
  const crumb = view.amendsId ? t('agreement.wordingFrom', { day: date(content.starts) }) : yearsOf(content);
  return (
    <>
      <TopBar crumbs={[{ name: t('room.agreement'), to: '/overenskommelse' }, { name: crumb }]} />
      <div className="page s14">
        <header className="finding">
          <h1>{title}</h1>
          <AgreementActs key={view.id} view={view} hinders={hinders} />
          <p className="how">
            {t('agreement.how', {
              kind,
              from: date(content.starts),
              to: date(content.ends),
              version,
              figures: content.figures.length,
              old: view.outdated.length,
            })}{' '}
            {view.amendmentReason ? `${t('agreement.reason')}: ${view.amendmentReason}` : ''}
          </p>
        </header>
        <div className="g14">
          <SectionList id={view.id} entries={entries} at={entry.at} />
          <SectionSheet key={entry.at} view={view} entry={entry} />
          <aside aria-label={t('agreement.checks')}>
            {state === 'draft' ? <ChecksPanel view={view} /> : null}
            <DocumentList view={view} />
            <DecisionsOf of="agreement" id={view.id} />
          </aside>
        </div>
        {all ? <ChainTable rows={all.filter((row) => row.amendsId === null)} /> : null}
      </div>
    </>
  );
}

/** What needs the reader first: a hinder, else something to look over, else the problems. */
function firstOpen(entries: readonly SectionEntry[]): SectionEntry {
  const found =
    entries.find((one) => one.mark === 'hinder' && one.section !== 'problems') ??
    entries.find((one) => one.mark === 'hinder' && one.focus !== null) ??
    entries.find((one) => one.mark === 'warning' && one.focus !== null) ??
    entries.find((one) => one.focus !== null) ??
    entries[0];
  if (!found) throw new Error('an agreement has its sections');
  return found;
}

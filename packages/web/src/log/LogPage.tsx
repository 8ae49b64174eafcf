// The log, questions first: what is asked stands in the address, the answer as a sentence, a drawing and the entries.
import { type LogOverview, monthName } from '@samsyn/domain';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { SettingsNav } from '../settings/SettingsNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { ChainStrip } from './ChainStrip.tsx';
import { DaysFigure } from './DaysFigure.tsx';
import { EntriesTable } from './EntriesTable.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { type AskedLog, answerQuery, askedText, overviewQuery } from './log-queries.ts';
import type { LogSearch } from './log-search.ts';
import { QuestionList } from './QuestionList.tsx';

export function LogPage({ search }: { readonly search: LogSearch }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(overviewQuery(search.manad));
  useTitle(t('settings.log'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.settings'), to: '/installningar' }, { name: t('settings.log') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Asked overview={data} search={search} /> : null}
    </>
  );
}

function Asked({ overview, search }: { readonly overview: LogOverview; readonly search: LogSearch }) {
  const { t, lang } = useWords();
  const [exporting, setExporting] = useState<'csv' | 'xlsx' | null>(null);
  const asked: AskedLog = { question: search.fraga ?? 'opened', month: overview.month, source: search.kalla, account: search.konto };
  const answer = useInfiniteQuery(answerQuery(asked));
  const [first] = answer.data?.pages ?? [];
  return (
    <div className="page s17">
      <SettingsNav />
      <header className="finding">
        <h1>{first ? first.sentence[lang] : t('app.loading')}</h1>
        {first ? (
          <p className="how">
            {first.how[lang]} {t('log.entryNumber', { entry: first.entry })}
          </p>
        ) : null}
        <div className="acts">
          {(['xlsx', 'csv'] as const).map((format) => (
            <button key={format} type="button" className={format === 'xlsx' ? 'btn btn-1' : 'btn'} onClick={() => setExporting(format)}>
              <Icon name="download" />
              {format === 'xlsx' ? t('log.download') : 'CSV'}
            </button>
          ))}
        </div>
      </header>
      <ChainStrip state={overview.state} />
      <div className="g17">
        <QuestionList overview={overview} chosen={asked.question} />
        <div>
          {answer.error ? <FaultNote raised={answer.error} again={() => void answer.refetch()} /> : null}
          {first ? (
            <>
              <DaysFigure answer={first} filters={<AskedAbout overview={overview} asked={asked} />} />
              <EntriesTable rows={answer.data?.pages.flatMap((page) => page.entries) ?? []} more={answer} />
              <p className="small muted chainhelp">{t('log.chainHelp')}</p>
            </>
          ) : null}
        </div>
      </div>
      {exporting ? (
        <ExportDialog
          what={t('export.answer', { kind: exporting.toUpperCase() })}
          path={`/api/log/answers.${exporting}?${askedText(asked)}`}
          onClose={() => setExporting(null)}
        />
      ) : null}
    </div>
  );
}

/** The month, and the source or the function where the question has one. */
function AskedAbout({ overview, asked }: { readonly overview: LogOverview; readonly asked: AskedLog }) {
  const { t, lang } = useWords();
  const navigate = useNavigate();
  const go = (change: LogSearch) =>
    void navigate({ to: '/installningar/logg', search: (now: LogSearch) => ({ ...now, fraga: asked.question, ...change }) });
  const months = [...new Set([overview.month, ...overview.months])].sort().reverse();
  return (
    <span className="filters">
      {asked.question === 'account' ? (
        <label className="pick">
          <em>{t('log.account')}</em>
          <select value={asked.account ?? ''} onChange={(event) => go({ konto: event.target.value })}>
            <option value="">{t('log.account.all')}</option>
            {overview.accounts.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title[lang]}, {one.organisation}
              </option>
            ))}
          </select>
          <Icon name="chevron" />
        </label>
      ) : null}
      {asked.question === 'opened' || asked.question === 'left' ? (
        <label className="pick">
          <em>{t('log.source')}</em>
          <select value={asked.source ?? ''} onChange={(event) => go({ kalla: event.target.value })}>
            <option value="">{t('log.source.all')}</option>
            {overview.sources.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
          <Icon name="chevron" />
        </label>
      ) : null}
      <label className="pick">
        <em>{t('log.month')}</em>
        <select value={asked.month} onChange={(event) => go({ manad: event.target.value })}>
          {months.map((month) => (
            <option key={month} value={month}>
              {monthName(month, lang)}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </label>
    </span>
  );
}

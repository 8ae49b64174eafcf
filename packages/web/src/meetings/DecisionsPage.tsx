// The register of decisions: searched by words, year, state and who answers; read page by page; taken out as a file with a purpose.
import { type Decision, type DecisionReference, decisionFilters, swedishDay } from '@samsyn/domain';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { organisationsQuery } from '../sharing/queries.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { DataTable } from '../ui/DataTable.tsx';
import type { DataColumn } from '../ui/data-columns.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DecisionExport } from './DecisionExport.tsx';
import { DecisionLinks } from './DecisionLinks.tsx';
import type { DecisionSearch } from './decision-search.ts';
import { decisionsQuery, meetingsQuery } from './queries.ts';
import { DecisionState } from './StateMark.tsx';

export function DecisionsPage({ search }: { readonly search: DecisionSearch }) {
  const { t } = useWords();
  const found = useInfiniteQuery(decisionsQuery(search));
  useTitle(t('meetings.register'));
  const crumbs = [{ name: t('room.council'), to: '/radet' }, { name: t('meetings.register') }];
  if (found.error) return <FaultPage raised={found.error} again={() => void found.refetch()} />;
  const pages = found.data?.pages;
  const total = pages?.[0]?.total ?? 0;
  return (
    <>
      <TopBar crumbs={crumbs} />
      <div className="page council">
        <header className="finding">
          <h1>{t('decisions.finding', { n: total })}</h1>
          <p className="how">{t('decisions.lead')}</p>
          <div className="acts">
            <DecisionExport search={search} />
          </div>
        </header>
        <Filters search={search} />
        {pages ? <Rows decisions={pages.flatMap(({ decisions }) => decisions)} more={found} /> : <Loading />}
      </div>
    </>
  );
}

function Filters({ search }: { readonly search: DecisionSearch }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [text, setText] = useState(search.text ?? '');
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const { data: meetings } = useQuery(meetingsQuery(null));
  const go = (change: { [Key in keyof DecisionSearch]?: DecisionSearch[Key] | undefined }) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined && value !== ''));
    void navigate({ to: '/radet/beslut', search: next as DecisionSearch, replace: true });
  };
  const all = { value: '', text: t('decisions.all') };
  return (
    <search>
      <form
        className="fields council-filters"
        onSubmit={(event) => {
          event.preventDefault();
          go({ text: text.trim() });
        }}
      >
        <TextField label={t('decisions.text')} value={text} maxLength={200} onChange={setText} />
        <SelectField
          label={t('meetings.year')}
          value={String(search.year ?? '')}
          options={[all, ...(meetings?.years ?? []).map((year) => ({ value: String(year), text: String(year) }))]}
          onChange={(year) => go({ year: year === '' ? undefined : Number(year) })}
        />
        <SelectField
          label={t('meetings.stateHead')}
          value={search.state ?? ''}
          options={[all, ...decisionFilters.map((state) => ({ value: state, text: t(`meetings.decision.${state}`) }))]}
          onChange={(state) => go({ state: state === '' ? undefined : (state as NonNullable<DecisionSearch['state']>) })}
        />
        <SelectField
          label={t('meetings.responsibleOrganisation')}
          value={search.organisation ?? ''}
          options={[all, ...organisations.map(({ id, name }) => ({ value: id, text: name }))]}
          onChange={(organisation) => go({ organisation: organisation || undefined })}
        />
        <button type="submit" className="btn">
          {t('decisions.search')}
        </button>
      </form>
    </search>
  );
}

const referenceName = ({ paragraph, year, text }: DecisionReference): string =>
  `${paragraph === null ? year : `§\u00a0${paragraph}/${year}`}: ${text}`;

interface RowsProps {
  readonly decisions: readonly Decision[];
  readonly more: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => unknown };
}

function Rows({ decisions, more }: RowsProps) {
  const { t, date } = useWords();
  const today = swedishDay(new Date());
  const columns: DataColumn<Decision>[] = [
    { id: 'paragraph', name: '§', names: true, className: 'nw', cell: (one) => <Paragraph decision={one} /> },
    { id: 'decision', name: t('meetings.decision'), cell: (one) => <Decided decision={one} /> },
    {
      id: 'responsible',
      name: t('meetings.responsible'),
      cell: ({ organisation, role }) => [organisation?.name, role].filter(Boolean).join(', ') || t('meetings.nobody'),
    },
    { id: 'due', name: t('meetings.due'), className: 'nw', cell: ({ due }) => (due ? date(due) : t('minutes.noDay')) },
    {
      id: 'state',
      name: t('meetings.stateHead'),
      cell: (one) => (
        <>
          <DecisionState decision={one} today={today} />
          {one.doneNote ? <span className="sub">{one.doneNote}</span> : null}
        </>
      ),
    },
  ];
  return (
    <DataTable
      name="decisions"
      caption={t('decisions.table')}
      columns={columns}
      rows={decisions}
      rowKey={({ id }) => id}
      empty={t('decisions.none')}
      more={{ ...more, said: t('decisions.more') }}
    />
  );
}

function Paragraph({ decision: one }: { readonly decision: Decision }) {
  const { date } = useWords();
  return (
    <>
      {one.meetingId ? (
        <Link to="/radet/mote/$id" params={{ id: one.meetingId }} search={one.itemId ? { punkt: one.itemId } : {}}>
          {one.paragraph === null ? date(one.decidedOn) : `§ ${one.paragraph}/${one.year}`}
        </Link>
      ) : (
        date(one.decidedOn)
      )}
      <span className="sub">{date(one.decidedOn)}</span>
    </>
  );
}

/** What was decided, where it leads, what took its place, and who did not agree. */
function Decided({ decision: one }: { readonly decision: Decision }) {
  const { t } = useWords();
  return (
    <>
      {one.text}
      <span className="sub">{one.body?.name}</span>
      <DecisionLinks decision={one} />
      {one.replacedBy ? <span className="sub">{`${t('meetings.replacedBy')} ${referenceName(one.replacedBy)}`}</span> : null}
      {one.replaces ? <span className="sub">{`${t('meetings.replaces')} ${referenceName(one.replaces)}`}</span> : null}
      {one.reservations.map(({ organisation, title, text }) => (
        <span key={`${organisation.id} ${title}`} className="sub">
          {t('meetings.dissents', { organisation: title ? `${organisation.name}, ${title},` : organisation.name, text })}
        </span>
      ))}
    </>
  );
}

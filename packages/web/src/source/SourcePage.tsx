// What a source holds, at exactly the grain that the asker sees: rows after a purpose is given, else the table; the map; and the same as a file.
import { capital, grainWords, pictureWords, type SourceContent } from '@samsyn/domain';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isFault } from '../api/fault-error.ts';
import { sessionQuery } from '../api/session-query.ts';
import { ConductPage } from '../conduct/ConductPage.tsx';
import { useWords } from '../i18n/use-words.ts';
import { sourceQuery } from '../sharing/queries.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { AreaMonthFigure } from './AreaMonthFigure.tsx';
import { PurposeForm } from './PurposeForm.tsx';
import { type AskedContent, contentQuery, sourceMapQuery } from './queries.ts';
import { RowsTable } from './RowsTable.tsx';
import { SourceDownload } from './SourceDownload.tsx';
import { SourceMapFigure } from './SourceMapFigure.tsx';

export function SourcePage({ id }: { readonly id: string }) {
  const { t, n, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const { data: source, error, refetch } = useQuery(sourceQuery(id));
  const [asked, setAsked] = useState<AskedContent>({ category: null, purpose: null });
  const grain = source?.grain ?? null;
  const rowByRow = grain === 'rows' || grain === 'points';
  const ready = grain !== null && (!rowByRow || asked.purpose !== null);
  const content = useInfiniteQuery({ ...contentQuery(id, asked), enabled: ready });
  const map = useQuery({ ...sourceMapQuery(id, asked), enabled: ready && content.data !== undefined });
  useTitle(source?.name[lang] ?? t('data.source.name'));
  if (error) return <FaultPage raised={error} again={() => void refetch()} />;
  if (!source || grain === null) return <Loading />;
  const crumbs = [{ name: t('room.data'), to: '/data' }, { name: source.name[lang] }];
  if (isFault(content.error) && content.error.body.code === 'conduct.notAccepted')
    return (
      <>
        <TopBar crumbs={crumbs} />
        <ConductPage onAccepted={() => void content.refetch()} />
      </>
    );
  const first: SourceContent | undefined = content.data?.pages[0];
  return (
    <>
      <TopBar crumbs={crumbs} />
      <div className="page s16">
        <header className="finding">
          <h1>{t(`source.finding.${grain}`, { source: source.name[lang], n: n(first?.total ?? source.rows) })}</h1>
          <p className="how">{t('source.how', { org: source.owner.name, grain: grainWords[grain][lang] })}</p>
          <div className="acts">
            <Link className="btn" to="/karta">
              {t('maps.toMap')}
            </Link>
            {session?.rights.includes('sharing.read') && (source.mine || session.rights.includes('access.read')) ? (
              <Link className="btn" to="/installningar/delning/$id" params={{ id }}>
                {t('source.sharing')}
              </Link>
            ) : null}
            <SourceDownload id={id} category={asked.category} />
          </div>
        </header>
        {ready ? null : <PurposeForm onGiven={(purpose) => setAsked({ ...asked, purpose })} />}
        {content.error ? <FaultNote raised={content.error} again={() => void content.refetch()} /> : null}
        {first ? (
          <div className="g16">
            <div className="c16">
              <SelectField
                label={t('source.kind')}
                value={asked.category ?? ''}
                options={[
                  { value: '', text: t('source.allKinds') },
                  ...first.categories.map((value) => ({ value, text: capital(pictureWords.categoryLabel(value)[lang]) })),
                ]}
                onChange={(value) => setAsked({ ...asked, category: value || null })}
              />
              {first.table ? <AreaMonthFigure table={first.table} /> : null}
              {rowByRow ? <RowsTable content={first} rows={content.data?.pages.flatMap((page) => page.rows) ?? []} more={content} /> : null}
            </div>
            {map.data ? <SourceMapFigure map={map.data} /> : null}
          </div>
        ) : ready && !content.error ? (
          <p className="muted">{t('app.loading')}</p>
        ) : null}
      </div>
    </>
  );
}

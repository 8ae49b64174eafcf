// The problem picture: the finding, the ranked list and its map, and how it was counted.
import { type Picture, periodText } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isFault } from '../api/fault-error.ts';
import { pictureQuery } from '../api/queries.ts';
import { useMayExplain } from '../data-calendar/use-may-explain.ts';
import { useWords } from '../i18n/use-words.ts';
import { PictureMap } from '../map/PictureMap.tsx';
import { FreezeDialog } from '../pictures/FreezeDialog.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { keptTogether } from '../ui/kept-together.ts';
import { EmptyPage, FaultPage, Loading } from '../ui/PageState.tsx';
import { ChosenProblem } from './ChosenProblem.tsx';
import { DownloadMenu } from './DownloadMenu.tsx';
import { Filters } from './Filters.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { ProblemList } from './ProblemList.tsx';
import { type PictureFilter, shownProblems } from './picture-filter.ts';
import { useListKeys } from './use-list-keys.ts';
import { Warnings } from './Warnings.tsx';

export function PicturePage({ id, filter }: { readonly id: string; readonly filter: PictureFilter }) {
  const { t, lang, documents } = useWords();
  const navigate = useNavigate();
  const [pointed, setPointed] = useState<number | null>(null);
  const [help, setHelp] = useState(false);
  const mayExplain = useMayExplain(id);
  const { data: picture, error, refetch } = useQuery(pictureQuery(id));
  useTitle(documents.picture);
  const problems = picture ? shownProblems(picture, filter) : [];
  const chosen = problems.find((p) => p.rank === (pointed ?? filter.vald)) ?? problems[0] ?? null;
  useListKeys({
    ranks: problems.map((p) => p.rank),
    chosen: chosen?.rank ?? null,
    onChoose: setPointed,
    onOpen: (rank) => void navigate({ to: '/bild/$id/problem/$rank', params: { id, rank: String(rank) } }),
    onHelp: () => setHelp(true),
  });
  const here = {
    name: picture?.name && id !== 'current' ? picture.name : picture ? periodText(picture.window, lang) : documents.picture,
  };
  const crumbs = [{ name: t('room.picture'), to: '/bild' }, here];
  if (!picture) return <WithoutPicture error={error} again={() => void refetch()} />;
  return (
    <>
      <TopBar crumbs={crumbs} demo={picture.demo} />
      <div className="page s1">
        <header className="finding">
          <h1>{keptTogether(picture.headline[lang])}</h1>
          <div className="acts">
            <DownloadMenu id={id} />
            {id === 'current' ? <FreezeDialog /> : <span className="tag">{t('picture.frozen')}</span>}
          </div>
          <div className="how">
            {picture.lead.map((line) => (
              <p key={line.key}>{line[lang]}</p>
            ))}
          </div>
        </header>
        <Filters picture={picture} filter={filter} shown={problems.length} />
        <Warnings warnings={picture.warnings} explanations={picture.explanations} explain={mayExplain} />
        {problems.length === 0 ? (
          <p className="strip info">{t(picture.problems.length === 0 ? 'picture.none' : 'picture.filter.none')}</p>
        ) : null}
        <div className="split">
          <ProblemList id={id} problems={problems} chosen={chosen?.rank ?? null} onChoose={setPointed} />
          <section className="right" aria-label={t('picture.side')}>
            <PictureMap picture={picture} shown={problems} chosen={chosen?.rank ?? null} onChoose={setPointed} />
            {chosen ? <ChosenProblem id={id} picture={picture} problem={chosen} /> : null}
          </section>
        </div>
        <p className="srcline">{picture.source[lang]}</p>
        <section className="after-list">
          <div>
            <h2 className="side-h">{documents.method}</h2>
            <ul className="small">
              {picture.method.map((line) => (
                <li key={line.key}>{line[lang]}</li>
              ))}
            </ul>
          </div>
          <div>
            <h2 className="side-h">{documents.rows}</h2>
            <RowCounts rows={picture.rows} />
            <p className="small" style={{ marginTop: 'var(--s-2)' }}>
              <Link to="/data">{t('picture.empty.go')}</Link>
            </p>
          </div>
        </section>
        <KeyHelp open={help} onClose={() => setHelp(false)} />
      </div>
    </>
  );
}

function RowCounts({ rows }: { readonly rows: Picture['rows'] }) {
  const { n, documents } = useWords();
  const shown = ['read', 'accepted', 'quarantined', 'alreadyKnown', 'incidents', 'withoutPlace', 'withoutTime'] as const;
  return (
    <dl className="kv" style={{ maxWidth: 320 }}>
      {shown.flatMap((key) => [
        <dt key={key}>{documents.rowNames[key]}</dt>,
        <dd key={`${key}-n`}>{rows[key] === null ? documents.hidden : n(rows[key])}</dd>,
      ])}
    </dl>
  );
}

/** Nothing to show yet: loading, no file, or a fault. */
function WithoutPicture({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const { t, documents } = useWords();
  const bar = <TopBar crumbs={[{ name: documents.picture }]} />;
  if (!error)
    return (
      <>
        {bar}
        <Loading />
      </>
    );
  if (isFault(error) && error.body.code === 'picture.none')
    return (
      <>
        {bar}
        <EmptyPage title={t('picture.empty.title')} text={t('picture.empty.text')}>
          <Link className="btn btn-1" to="/data">
            {t('picture.empty.go')}
          </Link>
        </EmptyPage>
      </>
    );
  return (
    <>
      {bar}
      <FaultPage raised={error} again={again} />
    </>
  );
}

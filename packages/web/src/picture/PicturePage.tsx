// The problem picture: the finding, the ranked list and its map, and how it was counted.
import { exposureName, type Picture, periodText } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import { isFault } from '../api/fault-error.ts';
import { useMayExplain } from '../data-calendar/use-may-explain.ts';
import { useWords } from '../i18n/use-words.ts';
import { PictureMap } from '../map/PictureMap.tsx';
import { filterOf } from '../maps/map-address.ts';
import { Annotations } from '../pictures/Annotations.tsx';
import { FreezeDialog } from '../pictures/FreezeDialog.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { AfterFinding } from '../ui/AfterFinding.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { keptTogether } from '../ui/kept-together.ts';
import { EmptyPage, FaultPage } from '../ui/PageState.tsx';
import { ChosenProblem } from './ChosenProblem.tsx';
import { ComparisonFigure } from './ComparisonFigure.tsx';
import { CountingView } from './CountingView.tsx';
import { DownloadMenu } from './DownloadMenu.tsx';
import { Filters } from './Filters.tsx';
import { mapOfView, partPressed } from './linked-view.ts';
import { MakingPicture } from './MakingPicture.tsx';
import { ProblemList } from './ProblemList.tsx';
import { type PictureFilter, shownProblems, viewSearch } from './picture-filter.ts';
import { useListKeys } from './use-list-keys.ts';
import { ratesQuery, useShownPicture } from './view-queries.ts';
import { Warnings } from './Warnings.tsx';

/** Of a frozen picture alone. */
const FrozenWeek = lazy(async () => ({ default: (await import('./FrozenWeek.tsx')).FrozenWeek }));

/** Loaded when an area is chosen. */
const WhenFigure = lazy(async () => ({ default: (await import('../maps/WhenFigure.tsx')).WhenFigure }));

export function PicturePage({ id, filter }: { readonly id: string; readonly filter: PictureFilter }) {
  const { t, n, lang, documents } = useWords();
  const navigate = useNavigate();
  const [pointed, setPointed] = useState<number | null>(null);
  const mayExplain = useMayExplain(id);
  const { picture, whole, view, searched, counting, error, refetch } = useShownPicture(id, filter);
  const { data: kinds } = useQuery({ ...ratesQuery(id, {}, undefined), enabled: whole !== undefined });
  const { data: rated } = useQuery({ ...ratesQuery(id, view, filter.per), enabled: filter.per !== undefined });
  useTitle(documents.picture);
  const problems = picture ? shownProblems(picture, filter) : [];
  const chosen = problems.find((p) => p.rank === filter.vald) ?? problems[0] ?? null;
  // what is under the pointer is looked at before what is chosen
  const looked = problems.find((p) => p.rank === pointed) ?? chosen;
  const choose = (rank: number) => void navigate({ to: '.', search: { ...filter, vald: rank }, replace: true, resetScroll: false });
  /** Another part of it, where the rank is of another list; what is undefined is taken away. */
  const narrow = (part: { omrade?: string | undefined; tid?: PictureFilter['tid'] | undefined }) => {
    const { vald: _rank, jamfor, ...rest } = { ...filter, ...part };
    // without an area of its own there is none to set beside another
    const beside = rest.omrade === undefined && jamfor?.startsWith('omrade:') ? undefined : jamfor;
    const search = Object.fromEntries(
      Object.entries({ ...rest, jamfor: beside }).filter(([, value]) => value !== undefined),
    ) as PictureFilter;
    void navigate({ to: '.', search, replace: true, resetScroll: false });
  };
  // chosen on the map: its row comes into view
  const chooseOnMap = (rank: number) => {
    choose(rank);
    document.querySelector(`.prob[data-rank="${rank}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  useListKeys({
    ranks: problems.map((p) => p.rank),
    chosen: chosen?.rank ?? null,
    onChoose: choose,
    onOpen: (rank) => void navigate({ to: '/bild/$id/problem/$rank', params: { id, rank: String(rank) }, search: filter }),
    onLetGo: () => {
      const { vald: _chosen, ...search } = filter;
      void navigate({ to: '.', search, replace: true, resetScroll: false });
    },
  });
  const here = {
    name: picture?.name && id !== 'current' ? picture.name : picture ? periodText(picture.window, lang) : documents.picture,
  };
  const crumbs = [{ name: t('room.picture'), to: '/bild' }, here];
  // the first drawing of it all is done in small pieces, not in one long breath
  const stands = useDeferredValue(whole !== undefined);
  if (!whole || !stands || (!picture && !error)) return <WithoutPicture error={error} again={refetch} />;
  if (!picture)
    return (
      <>
        <TopBar crumbs={crumbs} demo={whole.demo} />
        <div className="page s1">
          <header className="finding">
            <h1>{t('view.failed')}</h1>
          </header>
          <Filters whole={whole} picture={whole} filter={filter} shown={0} live exposures={[]} />
          <FaultNote raised={error} />
        </div>
      </>
    );
  const rates = filter.per !== undefined && rated?.rate ? rated : null;
  return (
    <>
      <TopBar crumbs={crumbs} demo={picture.demo} />
      <div className="page s1">
        <header className="finding">
          <h1>{keptTogether(picture.headline[lang])}</h1>
          <div className="how">
            {picture.lead.map((line) => (
              <p key={line.key}>{line[lang]}</p>
            ))}
          </div>
          <div className="acts">
            <Link className="btn" to="/karta" search={mapOfView(picture, filter)}>
              {t('maps.title')}
            </Link>
            <DownloadMenu id={id} view={viewSearch(view)} />
            {id !== 'current' ? (
              <span className="tag">{t('picture.frozen')}</span>
            ) : searched ? (
              <Link className="btn" to="/bild">
                {t('view.back')}
              </Link>
            ) : (
              <FreezeDialog />
            )}
          </div>
        </header>
        <AfterFinding>
          <Filters
            whole={whole}
            picture={picture}
            filter={filter}
            shown={problems.length}
            live={id === 'current'}
            exposures={kinds?.kinds ?? []}
          />
          {counting ? <CountingView view={view} /> : null}
          <Warnings warnings={picture.warnings} explanations={picture.explanations} explain={mayExplain} />
          {filter.per !== undefined && kinds && kinds.kinds.length === 0 ? <p className="strip info">{t('view.exposure.none')}</p> : null}
          {problems.length === 0 && !counting ? <NothingFound picture={picture} filter={filter} live={id === 'current'} /> : null}
          {id === 'current' && filter.jamfor !== undefined ? <ComparisonFigure whole={whole} picture={picture} filter={filter} /> : null}
          <div className={counting ? 'split counting' : 'split'} aria-busy={counting}>
            <ProblemList
              id={id}
              filter={filter}
              cellMetres={picture.map.cellMetres}
              rates={rates}
              problems={problems}
              chosen={chosen?.rank ?? null}
              pointed={pointed}
              onPoint={setPointed}
              onChoose={choose}
            />
            <section className="right" aria-label={t('picture.side')}>
              <PictureMap
                picture={picture}
                shown={problems}
                chosen={looked?.rank ?? null}
                onChoose={chooseOnMap}
                area={filter.omrade}
                onArea={(omrade) => narrow({ omrade: omrade === filter.omrade ? undefined : omrade })}
              />
              {looked ? <ChosenProblem id={id} filter={filter} picture={picture} problem={looked} onNarrow={narrow} /> : null}
            </section>
          </div>
          {id === 'current' && filter.omrade !== undefined ? (
            <Suspense fallback={null}>
              <WhenFigure
                filter={filterOf(mapOfView(picture, filter))}
                where={picture.labels.area[filter.omrade]?.[lang] ?? filter.omrade}
                partsAlone
                onPress={(at) => narrow({ tid: partPressed(filter.tid, at) })}
                onLetGo={() => narrow({ tid: undefined })}
              />
            </Suspense>
          ) : null}
          {id !== 'current' && looked ? (
            <Suspense fallback={null}>
              <FrozenWeek
                picture={picture}
                problem={looked}
                chosen={filter.tid}
                onPress={(at) => narrow({ tid: partPressed(filter.tid, at) })}
                onLetGo={() => narrow({ tid: undefined })}
              />
            </Suspense>
          ) : null}
          {id === 'current' ? null : <Annotations id={id} picture={picture} problem={null} />}
          <p className="srcline">
            {picture.source[lang]}
            {rates?.rate
              ? ` ${t('view.rates.told', {
                  per: n(rates.rate.per),
                  exposure: exposureName(rates.rate.kind, lang),
                  year: rates.rate.year === null ? 'none' : String(rates.rate.year),
                  source: rates.rate.source,
                })}`
              : ''}
          </p>
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
              <p className="small after">
                <Link to="/data">{t('picture.empty.go')}</Link> <Link to="/data/kommungrupper">{t('peers.title')}</Link>
              </p>
            </div>
          </section>
        </AfterFinding>
      </div>
    </>
  );
}

/** Nothing is left of the list: because nothing was found, or because nothing that was found fits the choice, which then can be searched by itself. */
function NothingFound({ picture, filter, live }: { readonly picture: Picture; readonly filter: PictureFilter; readonly live: boolean }) {
  const { t, lang } = useWords();
  const navigate = useNavigate();
  const unseen = picture.method.find(({ key }) => key === 'unseen.total')?.[lang] ?? '';
  const nothing = picture.part || filter.period ? `${t('view.none')} ${unseen}` : t('picture.none');
  const none = picture.problems.length === 0 ? nothing : t('picture.filter.none');
  const searchable = live && filter.sok === undefined && (filter.brott !== undefined || filter.plats !== undefined);
  return (
    <p className="strip info">
      <Icon name="info" />
      <span>{searchable ? t('view.search.why') : none}</span>
      <span className="sp" />
      {searchable ? (
        <button
          type="button"
          className="linkbtn"
          onClick={() => void navigate({ to: '.', search: { ...filter, sok: 'del' }, replace: true, resetScroll: false })}
        >
          {t('view.search')}
        </button>
      ) : null}
    </p>
  );
}

function RowCounts({ rows }: { readonly rows: Picture['rows'] }) {
  const { n, documents } = useWords();
  const shown = ['read', 'accepted', 'quarantined', 'alreadyKnown', 'incidents', 'withoutPlace', 'withoutTime'] as const;
  return (
    <dl className="kv rowcounts">
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
        <MakingPicture what="picture" />
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

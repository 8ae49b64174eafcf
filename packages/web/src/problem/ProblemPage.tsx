// What lies behind one problem: the finding, month by month, when, where, why this rank, and what would change it.
import { capital, type Picture, type PictureViewQuery, type Problem, periodText } from '@samsyn/domain';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMayExplain } from '../data-calendar/use-may-explain.ts';
import { useWords } from '../i18n/use-words.ts';
import { DownloadMenu } from '../picture/DownloadMenu.tsx';
import { MakingPicture } from '../picture/MakingPicture.tsx';
import { type PictureFilter, viewSearch } from '../picture/picture-filter.ts';
import { useShownPicture } from '../picture/view-queries.ts';
import { Warnings } from '../picture/Warnings.tsx';
import { Annotations } from '../pictures/Annotations.tsx';
import { OpenAsProblem } from '../problems/OpenAsProblem.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { AfterFinding } from '../ui/AfterFinding.tsx';
import { keptTogether } from '../ui/kept-together.ts';
import { EmptyPage, FaultPage } from '../ui/PageState.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import { AreasFigure } from './AreasFigure.tsx';
import { CellsFigure } from './CellsFigure.tsx';
import { FacilitiesFigure } from './FacilitiesFigure.tsx';
import { MonthsFigure } from './MonthsFigure.tsx';
import { ProblemSide } from './ProblemSide.tsx';
import { problemWarnings } from './problem-warnings.ts';
import { RepeatsFigure } from './RepeatsFigure.tsx';
import { SpreadFigure } from './SpreadFigure.tsx';
import { useProblemKeys } from './use-problem-keys.ts';
import { WeekFigure } from './WeekFigure.tsx';

interface Props {
  readonly id: string;
  readonly rank: number;
  /** the view that the problem is one of */
  readonly filter: PictureFilter;
}

export function ProblemPage({ id, rank, filter }: Props) {
  const { t, lang, documents } = useWords();
  const { picture: shown, whole, counting, searched, view, error, refetch } = useShownPicture(id, filter);
  const picture = counting ? undefined : shown;
  const problem = picture?.problems.find((p) => p.rank === rank) ?? null;
  useTitle(problem?.title[lang] ?? documents.picture);
  const crumbs = [
    { name: t('room.picture'), to: id === 'current' ? '/bild' : `/bild/${id}` },
    ...(picture ? [{ name: periodText(picture.window, lang) }] : []),
    ...(problem ? [{ name: `${problem.rank} ${problem.title[lang]}` }] : []),
  ];
  return (
    <>
      <TopBar crumbs={crumbs} {...(picture ? { demo: picture.demo } : {})} />
      {error ? <FaultPage raised={error} again={refetch} /> : null}
      {!picture && !error ? <MakingPicture {...(counting && whole ? { what: 'view', view } : { what: 'picture' })} /> : null}
      {picture && !problem ? (
        <EmptyPage title={t('problem.missing.what')} text={t('problem.missing.do')}>
          <Link className="btn btn-1" to="/bild/$id" params={{ id }} search={filter}>
            {t('problem.back')}
          </Link>
        </EmptyPage>
      ) : null}
      {picture && problem ? <Evidence id={id} filter={filter} view={view} searched={searched} picture={picture} problem={problem} /> : null}
    </>
  );
}

interface EvidenceProps {
  readonly id: string;
  readonly filter: PictureFilter;
  readonly view: PictureViewQuery;
  readonly searched: boolean;
  readonly picture: Picture;
  readonly problem: Problem;
}

function Evidence({ id, filter, view, searched, picture, problem }: EvidenceProps) {
  const { t, lang, documents } = useWords();
  const navigate = useNavigate();
  const mayExplain = useMayExplain(id);
  const prev = picture.problems.find((p) => p.rank === problem.rank - 1) ?? null;
  const next = picture.problems.find((p) => p.rank === problem.rank + 1) ?? null;
  const open = (to: Problem | null) =>
    to && void navigate({ to: '/bild/$id/problem/$rank', params: { id, rank: String(to.rank) }, search: filter });
  useProblemKeys({
    onPrev: () => open(prev),
    onNext: () => open(next),
    onBack: () => void navigate({ to: '/bild/$id', params: { id }, search: { ...filter, vald: problem.rank } }),
  });
  return (
    <div className="page s2">
      <header className="finding">
        <h1>{keptTogether(problem[lang])}</h1>
        <div className="how vd">
          <VerdictMark verdict={problem.verdict} boxed />
          <span>
            {[capital(problem.detail[lang]), t(`problem.tier.${problem.tier}`), problem.followed ? documents.followed : '']
              .filter(Boolean)
              .map((said) => `${said}.`)
              .join(' ')}
          </span>
        </div>
        <div className="acts">
          <DownloadMenu id={id} view={viewSearch(view)} rank={problem.rank} />
          {searched ? <span className="tag">{t('view.notFrozen')}</span> : <OpenAsProblem pictureId={id} finding={problem} />}
        </div>
      </header>
      <AfterFinding>
        <Warnings warnings={problemWarnings(picture, problem)} explanations={picture.explanations} explain={mayExplain} />
        <div className="cols">
          <div className="main">
            <MonthsFigure picture={picture} problem={problem} />
            <WeekFigure picture={picture} problem={problem} />
            <CellsFigure picture={picture} problem={problem} />
            <FacilitiesFigure picture={picture} problem={problem} />
            <AreasFigure id={id} view={view} filter={filter} picture={picture} problem={problem} />
            <RepeatsFigure picture={picture} problem={problem} />
            <SpreadFigure picture={picture} problem={problem} />
            {id === 'current' ? null : <Annotations id={id} picture={picture} problem={problem} />}
          </div>
          <ProblemSide picture={picture} problem={problem} />
        </div>
        <nav className="steps" aria-label={t('picture.list')}>
          {prev ? (
            <Link to="/bild/$id/problem/$rank" params={{ id, rank: String(prev.rank) }} search={filter}>
              {t('problem.prev', { title: prev.title[lang] })}
            </Link>
          ) : (
            <span />
          )}
          <Link to="/bild/$id" params={{ id }} search={{ ...filter, vald: problem.rank }}>
            {t('problem.back')}
          </Link>
          {next ? (
            <Link to="/bild/$id/problem/$rank" params={{ id, rank: String(next.rank) }} search={filter}>
              {t('problem.next', { title: next.title[lang] })}
            </Link>
          ) : (
            <span />
          )}
        </nav>
      </AfterFinding>
    </div>
  );
}

// What lies behind one problem: the finding, month by month, when, where, why this rank, and what would change it.
import { capital, type Picture, type Problem, periodText } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { pictureQuery } from '../api/queries.ts';
import { useMayExplain } from '../data-calendar/use-may-explain.ts';
import { useWords } from '../i18n/use-words.ts';
import { DownloadMenu } from '../picture/DownloadMenu.tsx';
import { KeyHelp } from '../picture/KeyHelp.tsx';
import { Warnings } from '../picture/Warnings.tsx';
import { OpenAsProblem } from '../problems/OpenAsProblem.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { keptTogether } from '../ui/kept-together.ts';
import { EmptyPage, FaultPage, Loading } from '../ui/PageState.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import { AreasFigure } from './AreasFigure.tsx';
import { CellsFigure } from './CellsFigure.tsx';
import { MonthsFigure } from './MonthsFigure.tsx';
import { ProblemSide } from './ProblemSide.tsx';
import { problemWarnings } from './problem-warnings.ts';
import { useProblemKeys } from './use-problem-keys.ts';
import { WeekFigure } from './WeekFigure.tsx';

export function ProblemPage({ id, rank }: { readonly id: string; readonly rank: number }) {
  const { t, lang, documents } = useWords();
  const { data: picture, error, refetch } = useQuery(pictureQuery(id));
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
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!picture && !error ? <Loading /> : null}
      {picture && !problem ? (
        <EmptyPage title={t('problem.missing.what')} text={t('problem.missing.do')}>
          <Link className="btn btn-1" to="/bild/$id" params={{ id }}>
            {t('problem.back')}
          </Link>
        </EmptyPage>
      ) : null}
      {picture && problem ? <Evidence id={id} picture={picture} problem={problem} /> : null}
    </>
  );
}

function Evidence({ id, picture, problem }: { readonly id: string; readonly picture: Picture; readonly problem: Problem }) {
  const { t, lang, documents } = useWords();
  const navigate = useNavigate();
  const [help, setHelp] = useState(false);
  const mayExplain = useMayExplain(id);
  const prev = picture.problems.find((p) => p.rank === problem.rank - 1) ?? null;
  const next = picture.problems.find((p) => p.rank === problem.rank + 1) ?? null;
  const open = (to: Problem | null) => to && void navigate({ to: '/bild/$id/problem/$rank', params: { id, rank: String(to.rank) } });
  useProblemKeys({
    onPrev: () => open(prev),
    onNext: () => open(next),
    onBack: () => void navigate({ to: '/bild/$id', params: { id }, search: { vald: problem.rank } }),
    onHelp: () => setHelp(true),
  });
  return (
    <div className="page s2">
      <header className="finding">
        <h1>{keptTogether(problem[lang])}</h1>
        <div className="acts">
          <DownloadMenu id={id} />
          <OpenAsProblem pictureId={id} finding={problem} />
        </div>
        <div className="how vd">
          <VerdictMark verdict={problem.verdict} boxed />
          <span>
            {[capital(problem.detail[lang]), t(`problem.tier.${problem.tier}`), problem.followed ? documents.followed : '']
              .filter(Boolean)
              .map((said) => `${said}.`)
              .join(' ')}
          </span>
        </div>
      </header>
      <Warnings warnings={problemWarnings(picture, problem)} explanations={picture.explanations} explain={mayExplain} />
      <div className="cols">
        <div className="main">
          <MonthsFigure picture={picture} problem={problem} />
          <WeekFigure picture={picture} problem={problem} />
          <CellsFigure picture={picture} problem={problem} />
          <AreasFigure picture={picture} problem={problem} />
        </div>
        <ProblemSide picture={picture} problem={problem} />
      </div>
      <nav className="steps" aria-label={t('picture.list')}>
        {prev ? (
          <Link to="/bild/$id/problem/$rank" params={{ id, rank: String(prev.rank) }}>
            {t('problem.prev', { title: prev.title[lang] })}
          </Link>
        ) : (
          <span />
        )}
        <Link to="/bild/$id" params={{ id }} search={{ vald: problem.rank }}>
          {t('problem.back')}
        </Link>
        {next ? (
          <Link to="/bild/$id/problem/$rank" params={{ id, rank: String(next.rank) }}>
            {t('problem.next', { title: next.title[lang] })}
          </Link>
        ) : (
          <span />
        )}
      </nav>
      <KeyHelp open={help} onClose={() => setHelp(false)} />
    </div>
  );
}

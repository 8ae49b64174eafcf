// What has surely risen or fallen in the present picture, and how the problems that the parties follow stand there now.
import { sparkline } from '@samsyn/charts';
import { type Picture, type RegisteredProblem, registeredIn } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isFault } from '../api/fault-error.ts';
import { pictureQuery } from '../api/queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { problemsQuery } from '../problems/problem-queries.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';

const mostFollowed = 8;

export function MovedProblems({ follows }: { readonly follows: boolean }) {
  const { t } = useWords();
  const { data: picture, error, refetch } = useQuery({ ...pictureQuery('current'), retry: false });
  const register = useQuery({ ...problemsQuery, enabled: follows });
  const none = isFault(error) && error.body.code === 'picture.none';
  const moved = picture?.problems.filter(({ verdict, tier }) => tier === 'sure' && (verdict === 'rise' || verdict === 'fall')) ?? [];
  return (
    <section className="fig">
      <header>
        <h2>{t('now.moved')}</h2>
        <Link className="small" to="/bild">
          {t('now.picture.open')}
        </Link>
      </header>
      {error && !none ? <FaultNote raised={error} again={() => void refetch()} /> : null}
      {none ? <p className="muted">{t('picture.empty.text')}</p> : null}
      {picture && moved.length === 0 ? <p className="muted">{t('now.moved.none')}</p> : null}
      {moved.length > 0 ? (
        <ul className="movers">
          {moved.map((problem) => (
            <li key={problem.rank}>
              <span className="rank">{problem.rank}</span>
              <MovedName rank={problem.rank} picture={picture} />
              <Drawing svg={sparkline(problem.evidence.quarters)} />
              <VerdictMark verdict={problem.verdict} />
            </li>
          ))}
        </ul>
      ) : null}
      {picture && register.data ? <Followed picture={picture} problems={register.data.problems} /> : null}
    </section>
  );
}

function MovedName({ rank, picture }: { readonly rank: number; readonly picture: Picture | undefined }) {
  const { lang } = useWords();
  return (
    <Link to="/bild/$id/problem/$rank" params={{ id: 'current', rank: String(rank) }}>
      {picture?.problems.find((problem) => problem.rank === rank)?.title[lang]}
    </Link>
  );
}

/** Open problems of the register, the chosen ones first, with the present picture's word on each. */
function Followed({ picture, problems }: { readonly picture: Picture; readonly problems: readonly RegisteredProblem[] }) {
  const { t } = useWords();
  const open = problems
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (a.priority?.place ?? 99) - (b.priority?.place ?? 99))
    .slice(0, mostFollowed);
  if (open.length === 0) return null;
  return (
    <>
      <h3>{t('now.followed')}</h3>
      <ul className="movers">
        {open.map((problem) => {
          const found = registeredIn(picture, problem.node);
          return (
            <li key={problem.id}>
              <span className="rank">{problem.number}</span>
              <Link to="/prioriteringar/problem/$id" params={{ id: problem.id }}>
                {problem.name}
              </Link>
              {found ? <Drawing svg={sparkline(found.evidence.quarters)} /> : <span />}
              {found ? <VerdictMark verdict={found.verdict} /> : <span className="muted">{t('now.followed.notThere')}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

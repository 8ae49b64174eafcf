// What has surely risen or fallen in the present picture.
import { sparkline } from '@samsyn/charts';
import type { Picture } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isFault } from '../api/fault-error.ts';
import { pictureQuery } from '../api/picture-queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';

export function MovedProblems() {
  const { t } = useWords();
  const { data: picture, error, refetch } = useQuery({ ...pictureQuery('current'), retry: false });
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

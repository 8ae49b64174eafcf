// How the open problems of the register stand in the present picture, the chosen ones first.
import { sparkline } from '@samsyn/charts';
import { registeredIn } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { pictureQuery } from '../api/picture-queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { ProblemStateMark } from '../problems/ProblemStateMark.tsx';
import { problemsQuery } from '../problems/problem-queries.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';

const most = 8;

export function FollowedProblems() {
  const { t, n } = useWords();
  const { data: picture } = useQuery({ ...pictureQuery('current'), retry: false });
  const { data, error, refetch } = useQuery(problemsQuery);
  const open = (data?.problems ?? [])
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (a.priority?.place ?? most) - (b.priority?.place ?? most) || b.number - a.number)
    .slice(0, most);
  return (
    <section className="fig">
      <header>
        <h2>{t('now.followed')}</h2>
        <Link className="small" to="/prioriteringar">
          {t('now.followed.all')}
        </Link>
      </header>
      {error ? <FaultNote raised={error} again={() => void refetch()} /> : null}
      {data && open.length === 0 ? <p className="muted">{t('now.followed.none')}</p> : null}
      {open.length > 0 ? (
        <ScrollFrame label={t('now.followed')}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{t('now.followed.problem')}</th>
                <th scope="col">{t('now.followed.state')}</th>
                <th scope="col">
                  <span className="sr">{t('picture.head.quarters')}</span>
                </th>
                <th scope="col" className="num">
                  {t('picture.head.count')}
                </th>
                <th scope="col">{t('picture.head.verdict')}</th>
              </tr>
            </thead>
            <tbody>
              {open.map((problem) => {
                const found = picture ? registeredIn(picture, problem.node) : null;
                return (
                  <tr key={problem.id}>
                    <th scope="row">
                      <Link to="/prioriteringar/problem/$id" params={{ id: problem.id }}>
                        {problem.name}
                      </Link>
                    </th>
                    <td>
                      <ProblemStateMark problem={problem} />
                    </td>
                    <td>{found ? <Drawing svg={sparkline(found.evidence.quarters)} decorative /> : null}</td>
                    <td className="num">
                      {found?.count == null ? '–' : n(found.count)}
                      {found?.expected == null ? null : (
                        <span className="sub">{t('picture.against', { expected: n(found.expected) })}</span>
                      )}
                    </td>
                    <td>{found ? <VerdictMark verdict={found.verdict} /> : <span className="muted">{t('now.followed.notThere')}</span>}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollFrame>
      ) : null}
    </section>
  );
}

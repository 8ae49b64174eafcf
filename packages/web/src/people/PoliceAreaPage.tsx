// The police area, municipality by municipality: what each has frozen and shares with its partners, side by side and never added up.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { Icon } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { policeAreaQuery } from './queries.ts';

export function PoliceAreaPage() {
  const { t, n, date, lang } = useWords();
  const { data, error, refetch } = useQuery(policeAreaQuery);
  useTitle(t('area.link'));
  if (error) return <FaultPage raised={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <TopBar crumbs={[{ name: t('room.pictures'), to: '/bilder' }, { name: t('area.link') }]} />
      <div className="page s16">
        <header className="finding">
          <h1>{t('area.title')}</h1>
          <p className="how">{t('area.lead')}</p>
        </header>
        <div className="c16">
          {data.key === '' ? (
            <p className="strip info">
              <Icon name="info" />
              <span>{t('area.alone', { org: data.organisation })}</span>
              <span className="sp" />
              <Link to="/installningar/personer">{t('people.title')}</Link>
            </p>
          ) : null}
          {data.municipalities.map(({ code, name, picture }) => (
            <section key={code} className="fig">
              <header>
                <h2>{name}</h2>
                {picture ? <span className="small muted">{picture.name}</span> : null}
              </header>
              {picture ? (
                <>
                  <p>{picture.headline[lang]}</p>
                  <ul className="plain">
                    {picture.problems.map((problem) => (
                      <li key={problem.sv}>
                        {problem[lang]}
                        {problem.count === null ? null : <span className="muted"> ({n(problem.count)})</span>}
                      </li>
                    ))}
                  </ul>
                  <p className="src">{t('area.made', { date: date(picture.made), k: picture.k })}</p>
                </>
              ) : (
                <p className="muted">{t('area.noPicture')}</p>
              )}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

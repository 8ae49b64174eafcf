// The frozen pictures, and the proof that each can be made again.
import { type PictureListRow, periodText } from '@samsyn/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../api/ask.ts';
import { picturesQuery } from '../api/picture-queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { policeAreaQuery } from '../people/queries.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { recomputed } from './recomputed.ts';

export function PicturesPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(picturesQuery);
  useTitle(t('room.pictures'));
  const frozen = data?.filter((row) => row.frozen) ?? [];
  return (
    <>
      <TopBar crumbs={[{ name: t('room.picture'), to: '/bild' }, { name: t('room.pictures') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <div className="page s4">
          <header className="finding">
            <h1>{t('pictures.title')}</h1>
            <p className="how">{t('pictures.lead')}</p>
            <div className="acts">
              {frozen.length > 0 ? (
                <Link className="btn" to="/bilder/jamfor" search={{}}>
                  {t('compare.title')}
                </Link>
              ) : null}
              <PoliceAreaLink />
            </div>
          </header>
          <section className="frozen-list">{frozen.length === 0 ? <NoneFrozen /> : <FrozenTable rows={frozen} />}</section>
        </div>
      ) : null}
    </>
  );
}

function FrozenTable({ rows }: { readonly rows: readonly PictureListRow[] }) {
  const { t, lang, date } = useWords();
  return (
    <ScrollFrame label={t('room.pictures')}>
      <table className="tbl frozen-list">
        <thead>
          <tr>
            <th>{t('pictures.name')}</th>
            <th>{t('pictures.finding')}</th>
            <th>{t('pictures.window')}</th>
            <th>{t('pictures.made')}</th>
            <th>{t('pictures.check')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to="/bild/$id" params={{ id: row.id }}>
                  {row.name ?? t('picture.frozen')}
                </Link>
                {row.k === null ? null : <span className="sub">{t('pictures.copy', { k: row.k })}</span>}
                <Link className="sub" to="/bilder/jamfor" search={{ fran: row.id, till: 'current' }}>
                  {t('compare.with')}
                </Link>
                {row.ended ? (
                  <span className="v v-warn">
                    <Icon name="warning" />
                    <span>{t('pictures.ended', { source: row.ended.source, date: date(row.ended.on) })}</span>
                  </span>
                ) : null}
              </td>
              <td>{row.headline[lang]}</td>
              <td>{periodText(row.window, lang)}</td>
              <td className="nw">
                {date(row.made)}
                <span className="sub">Samsyn {row.samsyn}</span>
              </td>
              <td>{row.k === null ? <Recompute id={row.id} /> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

/** Only for an organisation that takes part in several municipalities. */
function PoliceAreaLink() {
  const { t } = useWords();
  const { data } = useQuery(policeAreaQuery);
  return data && data.key !== '' ? (
    <Link className="btn" to="/bilder/polisomradet">
      {t('area.link')}
    </Link>
  ) : null;
}

function Recompute({ id }: { readonly id: string }) {
  const { t } = useWords();
  const check = useMutation({ mutationFn: () => ask(recomputed, `/api/pictures/${id}/recomputed`) });
  if (check.error) return <FaultNote raised={check.error} again={() => check.mutate()} />;
  if (check.data)
    return (
      <span className={`v v-long ${check.data.same ? 'v-ok' : 'v-warn'}`} role="status">
        <Icon name={check.data.same ? 'check' : 'warning'} />
        <span>{check.data.same ? t('pictures.same') : t('pictures.differs', { what: check.data.differences.join(', ') })}</span>
      </span>
    );
  return (
    <button type="button" className="btn" disabled={check.isPending} onClick={() => check.mutate()}>
      {check.isPending ? t('pictures.checking') : t('pictures.check')}
    </button>
  );
}

function NoneFrozen() {
  const { t } = useWords();
  return (
    <div className="state">
      <p>{t('pictures.none')}</p>
      <Link className="btn btn-1" to="/bild">
        {t('now.picture.open')}
      </Link>
    </div>
  );
}

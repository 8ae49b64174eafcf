// Which municipalities are alike and what they have reported: two files, who handed in what, and what the band needs.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { GroundNav } from '../areas/GroundNav.tsx';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { PeerFileDialog } from './PeerFileDialog.tsx';
import { peersQuery, usePeerChange } from './peer-queries.ts';

export function PeersPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(peersQuery);
  const [handing, setHanding] = useState<'groups' | 'counts' | null>(null);
  const remove = usePeerChange();
  useTitle(t('peers.title'));
  const own = data?.groups.find((one) => one.own) ?? null;
  const group = (data?.groups ?? []).filter((one) => own && one.group === own.group && one.year === own.year);
  const counted = new Map((data?.counts ?? []).map((one) => [one.name, one]));
  const known = group.filter(({ name }) => counted.has(name.toLocaleLowerCase('sv')));
  const finding =
    (data?.groups.length ?? 0) === 0
      ? t('peers.finding.none')
      : own === null
        ? t('peers.finding.noOwn')
        : t('peers.finding', { group: own.group, year: String(own.year), count: group.length, known: known.length });
  return (
    <>
      <TopBar crumbs={[{ name: t('room.data'), to: '/data' }, { name: t('peers.title') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <div className="page s4">
          <GroundNav />
          <header className="finding">
            <h1>{finding}</h1>
            <p className="how">{t('peers.how')}</p>
            {data.mayWrite ? (
              <div className="acts">
                <button type="button" className={data.groups.length > 0 ? 'btn' : 'btn btn-1'} onClick={() => setHanding('groups')}>
                  {t('peers.groups.handIn')}
                </button>
                <button type="button" className={data.groups.length > 0 ? 'btn btn-1' : 'btn'} onClick={() => setHanding('counts')}>
                  {t('peers.counts.handIn')}
                </button>
              </div>
            ) : null}
          </header>
          {group.length > 0 ? (
            <section className="fig">
              <header>
                <h2>{t('peers.table', { group: own?.group ?? '' })}</h2>
                {data.mayWrite ? (
                  <button type="button" className="linkbtn" onClick={() => remove.mutate({ method: 'DELETE', path: '/api/peers' })}>
                    {t('peers.remove')}
                  </button>
                ) : null}
              </header>
              <ScrollFrame label={t('peers.table', { group: own?.group ?? '' })}>
                <table className="tbl">
                  <thead>
                    <tr>
                      <th scope="col">{t('peers.code')}</th>
                      <th scope="col">{t('peers.name')}</th>
                      <th scope="col">{t('peers.years')}</th>
                      <th scope="col" className="num">
                        {t('peers.kinds')}
                      </th>
                      <th scope="col">{t('peers.source')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {group.map(({ code, name, source }) => {
                      const counts = counted.get(name.toLocaleLowerCase('sv'));
                      return (
                        <tr key={code}>
                          <td>{code}</td>
                          <th scope="row">{name}</th>
                          <td>{counts ? (counts.from === counts.to ? counts.from : `${counts.from}–${counts.to}`) : t('peers.missing')}</td>
                          <td className="num">{counts ? counts.kinds : t('peers.missing')}</td>
                          <td>{counts?.source ?? source}</td>
                        </tr>
                      );
                    })}
                  </tbody>
                </table>
              </ScrollFrame>
              <p className="src">{t('peers.divided', { source: own?.source ?? '', year: String(own?.year ?? '') })}</p>
            </section>
          ) : null}
          {handing ? <PeerFileDialog kind={handing} onClose={() => setHanding(null)} /> : null}
        </div>
      ) : null}
    </>
  );
}

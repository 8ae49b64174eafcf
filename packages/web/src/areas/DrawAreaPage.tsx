// Areas drawn by hand: a new one on the map or by its coordinates, and those that are there, each of which can be left out of a new version.
import { areaOverview, type PlacePolygon } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { PlaceDraw } from '../measures/place/PlaceDraw.tsx';
import '../measures/place/place.css';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useToast } from '../ui/Toasts.tsx';
import { GroundNav } from './GroundNav.tsx';
import { areasQuery, areaVersionQuery } from './queries.ts';
import { today } from './SourceFields.tsx';

export function DrawAreaPage() {
  const { t, lang, n } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  const { data: overview } = useQuery(areasQuery);
  const active = overview?.versions.find((version) => version.active);
  const own = overview?.versions.filter(({ kind }) => kind === 'own').sort((a, b) => b.version - a.version)[0];
  const ground = useQuery({ ...areaVersionQuery(active?.id ?? ''), enabled: active !== undefined });
  const drawn = useQuery({ ...areaVersionQuery(own?.id ?? ''), enabled: own !== undefined });
  const [name, setName] = useState('');
  const [place, setPlace] = useState<PlacePolygon | null>(null);
  const [round, setRound] = useState(0);
  useTitle(t('areas.draw'));
  const save = useMutation({
    mutationFn: (polygon: PlacePolygon) => write(areaOverview, 'POST', '/api/areas/drawn', { name, polygon, validFrom: today() }),
    onSuccess: async (next) => {
      toast({ text: t('areas.drawnStored', { name }) });
      setName('');
      setPlace(null);
      setRound(round + 1);
      queries.setQueryData(['areas'], next);
    },
  });
  const remove = useMutation({
    mutationFn: (key: string) => write(areaOverview, 'POST', '/api/areas/drawn/removal', { key, validFrom: today() }),
    onSuccess: (next) => queries.setQueryData(['areas'], next),
  });
  const areas = ground.data?.areas.flatMap(({ key, sv, en, rings, label }) => (label ? [{ key, sv, en, rings, label }] : []));
  return (
    <>
      <TopBar
        crumbs={[{ name: t('room.data'), to: '/data' }, { name: t('areas.title'), to: '/data/omraden' }, { name: t('areas.draw') }]}
      />
      <div className="page s4">
        <GroundNav />
        <header className="finding">
          <h1>{t('areas.drawTitle')}</h1>
          <p className="how">{t('areas.drawHow')}</p>
        </header>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (place) save.mutate(place);
          }}
        >
          <TextField label={t('areas.drawnName')} name="name" required maxLength={80} value={name} onChange={setName} />
          {areas ? <PlaceDraw key={round} place={null} on={areas} onChange={setPlace} /> : null}
          {save.error ? <FaultNote raised={save.error} /> : null}
          <p>
            <button type="submit" className="btn btn-1" disabled={!place || name.length < 2 || save.isPending}>
              {t('areas.drawSave')}
            </button>
          </p>
        </form>
        {drawn.data && own ? (
          <section>
            {remove.error ? <FaultNote raised={remove.error} /> : null}
            <table className="tbl">
              <caption>{t('areas.drawnTable', { version: own.version })}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('areas.area')}</th>
                  <th scope="col" className="num">
                    {t('areas.km2')}
                  </th>
                  <th scope="col">{t('areas.do')}</th>
                </tr>
              </thead>
              <tbody>
                {drawn.data.areas.map((area) => (
                  <tr key={area.key}>
                    <th scope="row">{area[lang]}</th>
                    <td className="num">{n((area.squareMetres ?? 0) / 1e6, 2)}</td>
                    <td>
                      <button
                        type="button"
                        className="linkbtn"
                        disabled={remove.isPending || drawn.data.areas.length === 1}
                        onClick={() => remove.mutate(area.key)}
                      >
                        {t('areas.leaveOut')}
                        <span className="sr"> {area[lang]}</span>
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ) : null}
      </div>
    </>
  );
}

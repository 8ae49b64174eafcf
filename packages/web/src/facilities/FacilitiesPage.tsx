// The register of facilities: what there is, where, what it is set against; and how many incidents wait for somebody to say where they belong.
import { type FacilityList, type FacilityRow, facilityList, numberWord, placeTypeWords } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { download } from '../api/download.ts';
import { sessionQuery } from '../api/session-query.ts';
import { GroundNav } from '../areas/GroundNav.tsx';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useToast } from '../ui/Toasts.tsx';
import { DistancesTable } from './DistancesTable.tsx';
import { FacilityDialog } from './FacilityDialog.tsx';
import { FacilityMap } from './FacilityMap.tsx';
import { FacilityTable } from './FacilityTable.tsx';
import { FacilityUpload } from './FacilityUpload.tsx';
import { facilitiesQuery } from './queries.ts';

export function FacilitiesPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(facilitiesQuery);
  useTitle(t('facilities.title'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.data'), to: '/data' }, { name: t('facilities.title') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Facilities list={data} /> : null}
    </>
  );
}

function Facilities({ list }: { readonly list: FacilityList }) {
  const { t, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const queries = useQueryClient();
  const toast = useToast();
  const writes = session?.rights.includes('area.write') ?? false;
  const [open, setOpen] = useState<FacilityRow | 'new' | null>(null);
  const [type, setType] = useState('');
  const remove = useMutation({
    mutationFn: ({ id }: FacilityRow) => write(facilityList, 'DELETE', `/api/facilities/${id}`),
    onSuccess: (next, gone) => {
      queries.setQueryData(['facilities', 'list'], next);
      const { id: _id, area: _area, ...facility } = gone;
      const back = async () => queries.setQueryData(['facilities', 'list'], await write(facilityList, 'POST', '/api/facilities', facility));
      toast({ text: t('facilities.removed', { name: gone.name }), undo: () => void back() });
    },
  });
  const types = [...new Set(list.facilities.map(({ placeType }) => placeType))];
  const shown = type === '' ? list.facilities : list.facilities.filter(({ placeType }) => placeType === type);
  return (
    <div className="page s4">
      <GroundNav />
      <header className="finding">
        <h1>
          {list.facilities.length === 0
            ? t('facilities.none')
            : t('facilities.finding', {
                n: list.facilities.length,
                kinds: types.length,
                kindsWord: numberWord(types.length, lang),
                waiting: list.waiting ?? 0,
              })}
        </h1>
        <p className="how">{t('facilities.how')}</p>
        <div className="acts">
          {list.facilities.length > 0 ? (
            <button type="button" className="btn" onClick={() => void download(`/api/facilities.csv?lang=${lang}`)}>
              {t('facilities.download')}
            </button>
          ) : null}
          {writes ? (
            <button type="button" className={list.waiting ? 'btn' : 'btn btn-1'} onClick={() => setOpen('new')}>
              {t('facilities.add')}
            </button>
          ) : null}
          {list.waiting ? (
            <Link className="btn btn-1" to="/data/anlaggningar/ko">
              {t('facilities.toQueue')}
            </Link>
          ) : null}
        </div>
      </header>
      {remove.error ? <FaultNote raised={remove.error} /> : null}
      {types.length > 1 ? (
        <div className="twofields">
          <SelectField
            label={t('facilities.show')}
            value={type}
            options={[
              { value: '', text: t('facilities.allTypes') },
              ...types.map((value) => ({ value, text: placeTypeWords[value]?.[lang].label ?? value })),
            ]}
            onChange={setType}
          />
        </div>
      ) : null}
      {shown.length > 0 ? (
        <FacilityTable facilities={shown} writes={writes} onEdit={setOpen} onRemove={(one) => remove.mutate(one)} />
      ) : null}
      {shown.length > 0 ? <FacilityMap facilities={shown} /> : null}
      <DistancesTable distances={list.distances} writes={writes} />
      {writes ? <FacilityUpload /> : null}
      {open ? <FacilityDialog facility={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

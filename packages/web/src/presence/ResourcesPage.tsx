// Resources against exposure, area by area: a ratio stands only where both are counted for the same area.
import { countedLevels, countedLevelWords, figuresByArea, type ResourceList, type ResourceRow } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { AreaRatios } from './AreaRatios.tsx';
import { FigureDialog } from './FigureDialog.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { IncidentsAgainst } from './IncidentsAgainst.tsx';
import { MeasureNav } from './MeasureNav.tsx';
import { figuresQuery } from './queries.ts';

export function ResourcesPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(figuresQuery);
  useTitle(t('figures.title'));
  return (
    <>
      <TopBar crumbs={[{ name: t('measureNav.measures'), to: '/atgarder' }, { name: t('figures.title') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <div className="page s4 presence">
          <MeasureNav />
          <Figures list={data} />
        </div>
      ) : null}
    </>
  );
}

function Figures({ list }: { readonly list: ResourceList }) {
  const { t, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [open, setOpen] = useState(false);
  const writes = session?.rights.includes('presence.write') ?? false;
  const areas = figuresByArea<ResourceRow>(list.rows, countedLevels);
  const compared = areas.filter(({ resources, exposures }) => resources.length > 0 && exposures.length > 0);
  const own = compared.find(({ counted }) => counted.level === 'municipality');
  const wider = compared.filter(({ counted }) => counted.level !== 'municipality');
  const key = own ? (wider.length > 0 ? 'both' : 'own') : wider.length > 0 ? 'wider' : 'none';
  return (
    <>
      <header className="finding">
        <h1>
          {t(`figures.finding.${key}`, {
            municipality: list.municipality,
            wider: wider
              .map(({ counted }) => `${countedLevelWords[counted.level][lang].toLocaleLowerCase(lang)} (${counted.name})`)
              .join(', '),
          })}
        </h1>
        <p className="how">{t('figures.how')}</p>
        <div className="acts">
          {writes ? (
            <button type="button" className="btn btn-1" onClick={() => setOpen(true)}>
              {t('figures.add')}
            </button>
          ) : null}
        </div>
      </header>
      {areas.map((area) => (
        <AreaRatios key={`${area.counted.level} ${area.counted.name}`} area={area} />
      ))}
      <IncidentsAgainst incidents={list.incidents} />
      <FiguresTable rows={list.rows} writes={writes} />
      {open ? <FigureDialog municipality={list.municipality} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

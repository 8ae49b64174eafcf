// One place on the map, by pointer, finger or keys. Without a map that can move, the position is written beside it.
import type { HandEventForm } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { basemapQuery } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { canDraw } from '../map/can-draw.ts';
import { LoadGuard } from '../map/LoadGuard.tsx';
import { placeView } from '../measures/place/place-view.ts';

const CornerMap = lazy(() => import('../measures/place/CornerMap.tsx'));
const nothing = (): void => undefined;

interface Props {
  readonly areas: HandEventForm['areas'];
  readonly at: readonly [number, number] | null;
  readonly onChange: (at: readonly [number, number]) => void;
}

export function PointPicker({ areas, at, onChange }: Props) {
  const { t } = useWords();
  const { data: land, isPending } = useQuery(basemapQuery);
  const [live, setLive] = useState(canDraw);
  const bounds = useMemo(
    () =>
      placeView(
        areas.flatMap(({ rings }) => rings.flat()),
        null,
      ),
    [areas],
  );
  const drawn = useMemo(() => ({ corners: at ? [at] : [], closed: false, before: [] }), [at]);
  if (!bounds || !live) return null;
  return (
    <div className="placedraw">
      <p className="help" id="place-keys">
        {t('hand.map.help')}
      </p>
      <div className="mapbox">
        {isPending ? (
          <p className="mapnote">{t('app.loading')}</p>
        ) : (
          <LoadGuard instead={null} onFailed={() => setLive(false)}>
            <Suspense fallback={<div className="canvas" />}>
              <CornerMap
                drawn={drawn}
                kept={null}
                areas={areas}
                land={land ?? null}
                bounds={bounds}
                onAdd={onChange}
                onMove={(_, to) => onChange(to)}
                onRemove={nothing}
                onUndo={nothing}
                onClose={nothing}
                onFailed={() => setLive(false)}
              />
            </Suspense>
          </LoadGuard>
        )}
      </div>
    </div>
  );
}

// An area that somebody draws, and what lies in it. It is counted when they say so, not at every corner.
import type { DrawnCount, MapFacts, MapFilter, PlacePolygon } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { PlaceDraw } from '../measures/place/PlaceDraw.tsx';
import '../measures/place/place.css';
import { FaultNote } from '../ui/FaultNote.tsx';
import { countDrawn } from './queries.ts';

interface Props {
  readonly facts: MapFacts;
  readonly filter: MapFilter;
  readonly purpose: string;
  readonly onCounted: (count: DrawnCount | null) => void;
}

export function OwnArea({ facts, filter, purpose, onCounted }: Props) {
  const { t } = useWords();
  const [place, setPlace] = useState<PlacePolygon | null>(null);
  const [raised, setRaised] = useState<unknown>(null);
  const ring = place?.type === 'Polygon' ? (place.coordinates[0] ?? []).slice(0, -1) : [];
  const count = async () => {
    setRaised(null);
    const corners = ring.map(([lon = 0, lat = 0]): [number, number] => [lon, lat]);
    await countDrawn({ filter, purpose, ring: corners }).then(onCounted, setRaised);
  };
  return (
    <div className="stack">
      <PlaceDraw
        place={null}
        on={facts.areas}
        onChange={(next) => {
          setPlace(next);
          onCounted(null);
        }}
      />
      <p>
        <button type="button" className="btn btn-1" disabled={ring.length < 3} onClick={() => void count()}>
          {t('maps.drawn.count')}
        </button>
      </p>
      {raised === null ? null : <FaultNote raised={raised} again={() => void count()} />}
    </div>
  );
}

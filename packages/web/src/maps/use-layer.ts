// The chosen layer's answer from the server as what the page shows; null while it is on its way or waits for a purpose.
import type { MapFacts } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { areaLayer } from './area-layer.ts';
import type { LayerView } from './layer-view.ts';
import { filterOf, type MapAddress, type MapLayer } from './map-address.ts';
import { densityLayer, hotLayer, pointLayer } from './point-layers.ts';
import { densityQuery, hotCellsQuery, type MapBox, mapAreasQuery, mapViewQuery } from './queries.ts';

export interface AskedLayer {
  readonly view: LayerView | null;
  readonly error: unknown;
  readonly again: () => void;
}

const nowhere: MapBox = [0, 0, 0, 0];

export function useLayer(
  facts: MapFacts | undefined,
  address: MapAddress,
  layer: MapLayer,
  box: MapBox | null,
  purpose: string | null,
): AskedLayer {
  const words = useWords();
  const filter = useMemo(() => filterOf(address), [address]);
  const exposure = layer === 'kvot' ? (address.per ?? facts?.choices.exposure[0]?.key) : undefined;
  const ofAreas = layer === 'antal' || layer === 'kvot' || layer === 'forandring';
  const there = facts !== undefined;
  const areas = useQuery({ ...mapAreasQuery(filter, exposure), enabled: there && ofAreas });
  const hot = useQuery({ ...hotCellsQuery(filter), enabled: there && layer === 'anhopning' });
  const density = useQuery({ ...densityQuery(filter, address.bredd ?? 500), enabled: there && layer === 'tathet' });
  const seen = layer === 'punkter' && purpose !== null && box !== null;
  const points = useQuery({ ...mapViewQuery(filter, box ?? nowhere, purpose ?? ''), enabled: there && seen });
  const asked = ofAreas ? areas : layer === 'anhopning' ? hot : layer === 'tathet' ? density : points;
  const view = useMemo((): LayerView | null => {
    if (!facts) return null;
    const period = { from: filter.from ?? facts.window.from, to: filter.to ?? facts.window.to };
    if (ofAreas) return areas.data ? areaLayer(words, facts, areas.data, layer) : null;
    if (layer === 'anhopning') return hot.data ? { ...hotLayer(words, hot.data), period } : null;
    if (layer === 'tathet') return density.data ? { ...densityLayer(words, density.data), period } : null;
    return seen && points.data ? { ...pointLayer(words, points.data), period } : null;
  }, [facts, filter, words, layer, ofAreas, seen, areas.data, hot.data, density.data, points.data]);
  return { view, error: asked.isEnabled ? asked.error : null, again: () => void asked.refetch() };
}

// The demo municipality: one call gives every file that its partners would hand over. Invented from end to end.
import { areasGeoJson, drawAreas } from './areas.ts';
import { stream } from './chance.ts';
import { facilityRegister, moreExposures, policeAreasGeoJson } from './facilities.ts';
import { brokenRows, exposures, graffitiMapping, graffitiRegister, policeExtract } from './files.ts';
import { drawIncidents, sizes } from './incidents.ts';
import { districts, halls, municipality } from './municipality.ts';
import { drawPlaces } from './places.ts';
import { plantedEffects } from './planted.ts';

export { districts, halls, municipality, plantedEffects };

export interface DemoFiles {
  readonly police: string;
  readonly graffiti: string;
  readonly graffitiMapping: typeof graffitiMapping;
  readonly areas: string;
  readonly exposures: string;
  /** the police's own areas */
  readonly policeAreas: string;
  readonly moreExposures: string;
  readonly facilities: string;
  /** questions written before the window ended, for --follow */
  readonly follow: string;
  readonly incidents: number;
}

const demoSeed = 9990;

/** Makes the demo's files. The same seed and size give the same bytes. About 0.5 s. */
export function makeDemo(town: 'exempelhamn' | 'small' = 'exempelhamn', seed = demoSeed): DemoFiles {
  const size = sizes[town];
  const areas = drawAreas(stream(seed, 1));
  const places = drawPlaces(stream(seed, 2), areas);
  const rows = drawIncidents(seed, size, areas, places);
  return {
    police: policeExtract(rows, stream(seed, 3)) + (town === 'exempelhamn' ? `${brokenRows.join('\r\n')}\r\n` : ''),
    graffiti: graffitiRegister(areas, stream(seed, 4), size.scale),
    graffitiMapping,
    areas: areasGeoJson(areas),
    exposures: exposures(areas, town === 'small' ? 12_000 : 140_000),
    policeAreas: policeAreasGeoJson(areas),
    moreExposures: moreExposures(areas, stream(seed, 6)),
    facilities: facilityRegister(areas, places, stream(seed, 7)),
    follow: JSON.stringify(followed(town), null, 2),
    incidents: rows.length,
  };
}

function followed(town: 'exempelhamn' | 'small') {
  const basis = { sv: 'överenskommelsen 2024–2026', en: 'the agreement 2024–2026' };
  return plantedEffects(town)
    .filter((effect) => effect.followedVerdict)
    .map((effect) => ({ ...effect.node, daypart: null, written: '2024-12-09', basis }));
}

import { join } from 'node:path';
import { makeAreaIndex } from '@samsyn/domain';
import { describe, expect, it } from 'vitest';
import { realFilesFolder } from '../files/testing/real-files-folder.ts';
import { readAreaSystem } from './read-areas.ts';
import { readExposures } from './read-exposures.ts';

const folder = realFilesFolder();
const wards = () => readAreaSystem(join(folder, 'points/areas/northumbria_wards.gpkg.gz'));

describe('Northumbria', () => {
  it('has 177 wards in British National Grid, with code and name', async () => {
    const system = await wards();
    expect(system.areas).toHaveLength(178);
    expect(system.areas.find((area) => area.key === 'E05001067')).toMatchObject({ sv: 'Birtley', level: 1, parent: 0 });
    // central Newcastle upon Tyne: Grey's Monument stands in Monument ward
    expect(system.areas[makeAreaIndex(system).find(-1.61328, 54.97385)]!.sv).toBe('Monument');
  });

  it('has inhabitants for 175 of its 177 wards: two were renamed between the sheet and the map', async () => {
    const system = await wards();
    const exposures = await readExposures(join(folder, 'points/areas/northumbria_ward_pop.xlsx'), system, { year: 2020 });
    expect(exposures).toHaveLength(175);
    expect(exposures).toContainEqual({
      areaKey: 'E05001067',
      kind: 'inhabitants',
      year: 2020,
      value: 8028,
      source: 'northumbria_ward_pop.xlsx',
    });
  });

  it('has six districts in GeoJSON', async () => {
    expect((await readAreaSystem(join(folder, 'points/areas/northumbria_districts.geojson'))).areas).toHaveLength(7);
  });
});

describe('Sweden', () => {
  it('Göteborg has 1,012 small areas in SWEREF 99 12 00 (EPSG:3007), of the size that the file states', async () => {
    const system = await readAreaSystem(join(folder, 'swedish/goteborg_basomraden_sweref991200.gpkg.gz'));
    expect(system.areas).toHaveLength(1013);
    const area = system.areas.find(({ key }) => key === '21052')!;
    expect(area.squareMetres! / 1e6).toBeCloseTo(0.19277, 3);
    // the whole lies around 11.97° E, 57.71° N
    const index = makeAreaIndex(system);
    expect(index.find(11.9746, 57.7089)).toBeGreaterThan(0);
  });

  it('Malmö has 136 sub-areas by name, the country 290 municipalities by code', async () => {
    const malmo = await readAreaSystem(join(folder, 'swedish/malmo_delomraden.geojson'));
    expect(malmo.areas).toHaveLength(137);
    expect(malmo.areas.some((area) => area.sv === 'TYGELSJÖ VÅNG')).toBe(true);
    const municipalities = await readAreaSystem(join(folder, 'swedish/swedish_municipalities.geojson.gz'));
    expect(municipalities.areas).toHaveLength(291);
  });
});

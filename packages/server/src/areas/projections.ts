// Coordinate systems that outlines may come in, to WGS 84. Definitions: EPSG registry; OSGB36 by the seven-parameter shift (within 5 m).
import { Fault } from '@samsyn/domain';
import proj4 from 'proj4';

/** Central meridians of SWEREF 99's local zones, EPSG 3007–3018, degrees. */
const localZones = [12, 13.5, 15, 16.5, 18, 14.25, 15.75, 17.25, 18.75, 20.25, 21.75, 23.25];

const definitions = new Map<number, string>([
  [3006, '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs'],
  [3857, '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs'],
  [
    27700,
    '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
      '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs',
  ],
  ...localZones.map((lon, i): [number, string] => [
    3007 + i,
    `+proj=tmerc +lat_0=0 +lon_0=${lon} +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs`,
  ]),
]);

/** Coordinates already in degrees on (nearly) the same datum: WGS 84, ETRS 89, SWEREF 99, CRS84. */
const degrees = new Set([4326, 4258, 4619]);

export interface Projection {
  /** "EPSG:3006" */
  readonly name: string;
  readonly inDegrees: boolean;
  readonly epsg: number;
  toDegrees(x: number, y: number): readonly [longitude: number, latitude: number];
}

/** The projection with an EPSG number. Throws Fault area.unknownProjection, which names it. */
export function projection(epsg: number, file: string, name = `EPSG:${epsg}`): Projection {
  if (degrees.has(epsg)) return { name, epsg, inDegrees: true, toDegrees: (x, y) => [x, y] };
  const definition = definitions.get(epsg);
  if (definition === undefined) throw new Fault('area.unknownProjection', { file, projection: name });
  const converter = proj4(definition, '+proj=longlat +datum=WGS84 +no_defs');
  return {
    name,
    epsg,
    inDegrees: false,
    toDegrees(x, y) {
      const [longitude = Number.NaN, latitude = Number.NaN] = converter.forward([x, y]);
      return [longitude, latitude];
    },
  };
}

/** The projection named in a GeoJSON `crs` member: "urn:ogc:def:crs:EPSG::3006", "EPSG:3006" or CRS84. */
export function namedProjection(name: string, file: string): Projection {
  if (/CRS:?84$/i.test(name)) return projection(4326, file);
  const epsg = /EPSG:+(?:[\d.]*:)?(\d+)$/i.exec(name)?.[1] ?? /\/EPSG\/[\d.]+\/(\d+)$/i.exec(name)?.[1];
  if (epsg === undefined) throw new Fault('area.unknownProjection', { file, projection: name.slice(0, 80) });
  return projection(Number(epsg), file);
}

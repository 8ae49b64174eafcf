// Longitude and latitude to metres and back: SWEREF 99 TM around Sweden, the UTM zone elsewhere. Transverse Mercator by Krüger's series
// (to below a millimetre within 10 degrees of the central meridian), so that the grid needs no library.

const semiMajor = 6_378_137;
const flattening = 1 / 298.257222101; // GRS 80; WGS 84 differs by 0.1 mm
const n = flattening / (2 - flattening);
const radius = (semiMajor / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
const scale = 0.9996;
const eccentricity2 = flattening * (2 - flattening);
const forward = [
  n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
  (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
  (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
  (49_561 * n ** 4) / 161_280,
];
const backward = [
  n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96 - n ** 4 / 360,
  n ** 2 / 48 + n ** 3 / 15 - (437 * n ** 4) / 1440,
  (17 * n ** 3) / 480 - (37 * n ** 4) / 840,
  (4397 * n ** 4) / 161_280,
];

export interface MetreProjection {
  /** "EPSG:3006", or the UTM zone's code */
  readonly code: string;
  readonly centralMeridian: number;
  readonly falseNorthing: number;
}

/** SWEREF 99 TM where Sweden lies, else the UTM zone of the longitude. */
export function metreProjection(longitude: number, latitude: number): MetreProjection {
  if (longitude >= 10 && longitude <= 24.5 && latitude >= 54.5 && latitude <= 69.5)
    return { code: 'EPSG:3006', centralMeridian: 15, falseNorthing: 0 };
  const zone = Math.min(60, Math.max(1, Math.floor((longitude + 180) / 6) + 1));
  const south = latitude < 0;
  return {
    code: `EPSG:${(south ? 32_700 : 32_600) + zone}`,
    centralMeridian: zone * 6 - 183,
    falseNorthing: south ? 10_000_000 : 0,
  };
}

/** East and north in metres. */
export function toMetres(projection: MetreProjection, longitude: number, latitude: number): [x: number, y: number] {
  const phi = (latitude * Math.PI) / 180;
  const lambda = ((longitude - projection.centralMeridian) * Math.PI) / 180;
  const e = Math.sqrt(eccentricity2);
  const conformal = Math.sinh(Math.atanh(Math.sin(phi)) - e * Math.atanh(e * Math.sin(phi)));
  const xi = Math.atan2(conformal, Math.cos(lambda));
  const eta = Math.asinh(Math.sin(lambda) / Math.hypot(conformal, Math.cos(lambda)));
  let north = xi;
  let east = eta;
  forward.forEach((a, j) => {
    const k = 2 * (j + 1);
    north += a * Math.sin(k * xi) * Math.cosh(k * eta);
    east += a * Math.cos(k * xi) * Math.sinh(k * eta);
  });
  return [500_000 + scale * radius * east, projection.falseNorthing + scale * radius * north];
}

/** Longitude and latitude of a point in metres. */
export function toDegrees(projection: MetreProjection, x: number, y: number): [longitude: number, latitude: number] {
  const xi = (y - projection.falseNorthing) / (scale * radius);
  const eta = (x - 500_000) / (scale * radius);
  let north = xi;
  let east = eta;
  backward.forEach((b, j) => {
    const k = 2 * (j + 1);
    north -= b * Math.sin(k * xi) * Math.cosh(k * eta);
    east -= b * Math.cos(k * xi) * Math.sinh(k * eta);
  });
  const conformal = Math.sin(north) / Math.cosh(east);
  const lambda = Math.atan2(Math.sinh(east), Math.cos(north));
  // conformal to geodetic latitude: a few rounds of the exact equation
  const e = Math.sqrt(eccentricity2);
  let sine = conformal;
  for (let round = 0; round < 6; round++) sine = Math.tanh(Math.atanh(conformal) + e * Math.atanh(e * sine));
  return [projection.centralMeridian + (lambda * 180) / Math.PI, (Math.asin(sine) * 180) / Math.PI];
}

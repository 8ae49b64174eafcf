// A place on the earth as people write it: "58,0123 15,0456", latitude first, as maps and phones show it.

/** Longitude and latitude; null when it is none. */
export function positionOf(text: string): [number, number] | null {
  const found = /^\s*(-?\d{1,2}(?:[.,]\d+)?)\s*°?\s*[,;\s]\s*(-?\d{1,3}(?:[.,]\d+)?)\s*°?\s*$/.exec(text);
  const [lat, lon] = [found?.[1], found?.[2]].map((part) => Number(part?.replace(',', '.')));
  return lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}

/** Five decimals are about a metre. */
export const positionText = ([lon = 0, lat = 0]: readonly number[]): string => `${lat.toFixed(5)} ${lon.toFixed(5)}`;

// Is a point on land? Even–odd ray casting over the coast polygons, with a box test first.
import coast from '../coast/land.json' with { type: 'json' };

interface Ring {
  readonly points: readonly (readonly number[])[];
  readonly box: readonly [number, number, number, number];
}

const rings: Ring[] = coast.features.flatMap((feature) =>
  feature.geometry.coordinates.map((points) => {
    const xs = points.map((p) => p[0] ?? 0);
    const ys = points.map((p) => p[1] ?? 0);
    return { points, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const };
  }),
);

export function onLand(longitude: number, latitude: number): boolean {
  let inside = false;
  for (const { points, box } of rings) {
    if (longitude < box[0] || longitude > box[2] || latitude < box[1] || latitude > box[3]) continue;
    for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
      const [xi = 0, yi = 0] = points[i] ?? [];
      const [xj = 0, yj = 0] = points[j] ?? [];
      if (yi > latitude !== yj > latitude && longitude < ((xj - xi) * (latitude - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

// The rivals' side of the map's tiles: supercluster (clusters in 64 pixels, as ours) or geojson-vt (every point), encoded by the same vt-pbf.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { timed } from './timed.mjs';

const [who = 'supercluster', file = '', steps = '2000'] = process.argv.slice(2);
const bytes = readFileSync(`${file}.points`);
const points = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
const walk = JSON.parse(readFileSync(`${file}.walk.json`, 'utf8')).slice(0, Number(steps));
const { default: vtPbf } = await import('vt-pbf');
const features = Array.from({ length: points.length / 3 }, (_, i) => ({
  type: 'Feature',
  properties: { n: points[3 * i + 2] },
  geometry: { type: 'Point', coordinates: [points[3 * i], points[3 * i + 1]] },
}));
const started = performance.now();
const tileOf = who === 'supercluster' ? await clusters() : await everyPoint();
const made = performance.now() - started;
const ms = [];
const kb = [];

await timed(
  () => {
    for (const { z, x, y } of walk) {
      const before = performance.now();
      const tile = tileOf(z, x, y);
      const encoded = tile ? vtPbf.fromGeojsonVt({ points: tile }, { version: 2, extent: 4096 }) : new Uint8Array();
      ms.push(performance.now() - before);
      kb.push(encoded.length / 1000);
    }
  },
  () => ({ madeMs: Math.round(made), ...shares('ms', ms), ...shares('kb', kb) }),
);

async function clusters() {
  const { default: Supercluster } = await import('supercluster');
  const index = new Supercluster({
    radius: 64,
    extent: 512,
    maxZoom: 17,
    map: ({ n }) => ({ n }),
    reduce: (sum, { n }) => {
      sum.n += n;
    },
  }).load(features);
  return (z, x, y) => {
    const tile = index.getTile(z, x, y);
    // it answers in its own 512
    return tile && { features: tile.features.map((one) => ({ ...one, geometry: one.geometry.map(([a, b]) => [a * 8, b * 8]) })) };
  };
}

async function everyPoint() {
  const { default: GeoJSONVT } = await import('geojson-vt');
  const collection = { type: 'FeatureCollection', features };
  const options = { maxZoom: 18, extent: 4096, buffer: 0, indexMaxZoom: 5 };
  const index = /^class/.test(String(GeoJSONVT)) ? new GeoJSONVT(collection, options) : GeoJSONVT(collection, options);
  return (z, x, y) => index.getTile(z, x, y);
}

function shares(unit, values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] * 100) / 100;
  return { [`${unit}50`]: at(0.5), [`${unit}95`]: at(0.95), [`${unit}100`]: at(1) };
}

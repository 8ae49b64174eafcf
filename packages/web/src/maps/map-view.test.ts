import { expect, it } from 'vitest';
import { margin, openingView, paperOf } from './map-view.ts';
import type { MapBox } from './queries.ts';

const box: MapBox = [15.4, 56.06, 15.78, 56.27];
const [, , wide = 0, high = 0] = paperOf(box).viewBox.split(' ').map(Number);

it('the map opens where the drawing lies: as large as the frame lets it be, with its margin', () => {
  for (const [width, height] of [
    [1000, 600],
    [380, 900],
  ] as const) {
    const { center, zoom } = openingView(box, width, height);
    const pixels = (512 * 2 ** zoom) / 360;
    const across = 0.38 * pixels;
    const down = (across * high) / wide;
    expect(Math.min(width - 2 * margin - across, height - 2 * margin - down)).toBeCloseTo(0, 1);
    expect(Math.max(across, down)).toBeLessThanOrEqual(Math.max(width, height) - 2 * margin + 0.1);
    expect(center[0]).toBeCloseTo(15.59);
    expect(center[1]).toBeGreaterThan(56.16);
    expect(center[1]).toBeLessThan(56.17);
  }
});

it('a frame too small for anything still has a map', () => {
  expect(openingView(box, 0, 0).zoom).toBe(0);
});

it('an outline is drawn from corner to corner of its box, and what lies far away is left out', () => {
  const paper = paperOf(box);
  const corners = [
    [15.4, 56.27],
    [15.78, 56.27],
    [15.78, 56.06],
  ];
  expect(paper.path([corners])).toBe(`M0.0 0.0L1000.0 0.0L1000.0 ${high.toFixed(1)}Z`);
  expect(paper.reaches(corners)).toBe(true);
  expect(paper.reaches([[20, 60]])).toBe(false);
});

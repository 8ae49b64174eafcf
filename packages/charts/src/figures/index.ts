// Figures for the pages about methods: what an example's numbers look like. Not for the office, whose charts have tables beside them.
export { type BarsFigure, barsFigure } from './bars.ts';
export { type GridFigure, gridFigure } from './grid.ts';
export { type IntervalsFigure, intervalsFigure } from './intervals.ts';
export { type LinesFigure, linesFigure } from './lines.ts';
export { type PointsFigure, pointsFigure } from './points.ts';

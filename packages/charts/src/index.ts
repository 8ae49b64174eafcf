// Charts as SVG text, the same in Node and in the browser: no DOM, no dependency, no clock, no chance.
export { type AreaMapData, type AreaMapOptions, areaMap, areaMapTable } from './area-map.ts';
export type { CauseBranch, DrawnCause, DrawnCauseState } from './cause-state.ts';
export { type CauseTreeData, causeTree } from './cause-tree.ts';
export { type ChartColour, type ChartTheme, cellStep, chartColours } from './chart-colours.ts';
export { type DayCounts, dayBars, dayBarsTable } from './day-bars.ts';
export { type EventChainData, eventChain } from './event-chain.ts';
export { type FishboneData, fishbone } from './fishbone.ts';
export { lorenz, lorenzPoints, lorenzTable } from './lorenz.ts';
export { type Box, type MapLabelRequest, type MapLabels, placeMapLabels } from './map-labels.ts';
export { type MetBar, metBars, metBarsTable } from './met-bars.ts';
export { type MonthChartOptions, type MonthSeries, monthChart, monthChartTable } from './month-chart.ts';
export { problemTriangle, type TriangleData } from './problem-triangle.ts';
export { type RateRow, rateAxis, rateAxisDrawing, rateDot } from './rate-dots.ts';
export { type ChartVerdict, type RatioDotsOptions, type RatioRow, ratioDots, ratioDotsTable } from './ratio-dots.ts';
export { type ShiftWeekOptions, shiftWeek, shiftWeekTable, type WeekShift } from './shift-week.ts';
export { type QuarterSeries, sparkline, sparklineTable } from './sparkline.ts';
export { type ChartLang, type ChartOptions, type ChartTable, escapeXml, numberText } from './svg-text.ts';
export { peakHours, type WeekHeatOptions, weekHeat, weekHeatTable } from './week-heat.ts';

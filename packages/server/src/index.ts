export { type ReadAreasOptions, readAreaSystem } from './areas/read-areas.ts';
export { type ReadExposuresOptions, readExposures } from './areas/read-exposures.ts';
export { type NumberStyle, readNumber } from './files/number-style.ts';
export { type OpenOptions, openTables } from './files/open-tables.ts';
export * from './files/table.ts';

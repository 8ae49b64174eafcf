export { type ReadAreasOptions, readAreaSystem } from './areas/read-areas.ts';
export { type ReadExposuresOptions, readExposures } from './areas/read-exposures.ts';
export { type Database, openDatabase } from './db/database.ts';
export { type Scope, type Who, withScope, withService } from './db/scope.ts';
export { pictureHtml } from './documents/picture-html.ts';
export { picturePdf } from './documents/picture-pdf.ts';
export { type NumberStyle, readNumber } from './files/number-style.ts';
export { type OpenOptions, openTables } from './files/open-tables.ts';
export * from './files/table.ts';

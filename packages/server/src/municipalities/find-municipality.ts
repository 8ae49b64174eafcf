// The municipality one is in, for all that bears its name: pages, documents, file names, letters.
export { findMunicipality, type MunicipalityRow } from './queries.ts';

// The entry of the register that a document has, for the document itself.
export { findEntry } from './queries.ts';

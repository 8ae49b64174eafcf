// What the municipality has added to the code of conduct, for documents that quote it.
export { findOwnLines } from './queries.ts';

// Which of the sources that a file names the municipality has.
export { findSourceIds } from './queries.ts';

// The quarantined rows of some deliveries, for the picture that says what it could not read.
export { listQuarantine } from './queries.ts';

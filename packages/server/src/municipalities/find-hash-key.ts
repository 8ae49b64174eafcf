// The key by which known rows are recognised, for what reads deliveries.
export { hashKeyOf } from './queries.ts';

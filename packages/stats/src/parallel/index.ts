// `@samsyn/stats/parallel`: the pool and its workers without the statistics, for a page that only asks.
export * from './pool.ts';
export * from './serve-tasks.ts';

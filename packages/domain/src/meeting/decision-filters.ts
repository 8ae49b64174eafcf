// What the register of decisions can be narrowed to.

export const decisionFilters = ['open', 'late', 'done', 'retry', 'replaced', 'withdrawn'] as const;

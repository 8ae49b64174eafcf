// Words of prioritising.
export const priorityWords = {} as const;

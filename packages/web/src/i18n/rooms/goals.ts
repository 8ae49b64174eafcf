// Words of goals.
export const goalWords = {} as const;

// Words of the problem register.
export const problemWords = {} as const;

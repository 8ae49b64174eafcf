// Words of causes.
export const causeWords = {} as const;

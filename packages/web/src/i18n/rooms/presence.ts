// Words of presence planning and resources.
export const presenceWords = {} as const;

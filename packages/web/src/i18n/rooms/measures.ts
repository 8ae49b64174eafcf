// Words of measures and their activities.
export const measureWords = {} as const;

// Words of planning reviews and lighting.
export const reviewWords = {} as const;

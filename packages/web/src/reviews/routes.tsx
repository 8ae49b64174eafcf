// The addresses of planning reviews and lighting.
export const reviewRoutes = [] as const;

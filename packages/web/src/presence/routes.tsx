// The addresses of presence planning and resources.
export const presenceRoutes = [] as const;

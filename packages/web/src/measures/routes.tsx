// The addresses of measures and their activities.
export const measureRoutes = [] as const;

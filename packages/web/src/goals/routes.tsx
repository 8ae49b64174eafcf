// The addresses of goals.
export const goalRoutes = [] as const;

// The addresses of prioritising.
export const priorityRoutes = [] as const;

// The addresses of the problem register.
export const problemRoutes = [] as const;

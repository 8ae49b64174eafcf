// The addresses of causes.
export const causeRoutes = [] as const;

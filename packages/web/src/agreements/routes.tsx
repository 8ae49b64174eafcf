// The addresses of agreements.
export const agreementRoutes = [] as const;

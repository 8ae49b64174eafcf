// The addresses of signing and sealing.
export const signatureRoutes = [] as const;

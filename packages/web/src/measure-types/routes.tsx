// The addresses of the library of measure types.
export const measureTypeRoutes = [] as const;

// The addresses of the law clock.
export const dutyRoutes = [] as const;

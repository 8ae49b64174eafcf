// Words of the library of measure types.
export const measureTypeWords = {} as const;

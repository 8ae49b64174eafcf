// Words of agreements.
export const agreementWords = {} as const;

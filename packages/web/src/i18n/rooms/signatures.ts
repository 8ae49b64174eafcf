// Words of signing and sealing.
export const signatureWords = {} as const;

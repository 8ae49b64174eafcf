// The schemas of signing and sealing.
export {};

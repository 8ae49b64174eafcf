// The schemas of agreements.
export {};

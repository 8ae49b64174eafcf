// The schemas of causes.
export {};

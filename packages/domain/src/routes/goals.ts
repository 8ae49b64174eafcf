// The schemas of goals.
export {};

// The schemas of planning reviews and lighting.
export {};

// The schemas of the library of measure types.
export {};

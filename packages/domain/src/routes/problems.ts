// The schemas of the problem register.
export {};

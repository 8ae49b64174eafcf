// The schemas of the law clock.
export {};

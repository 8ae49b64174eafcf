// The schemas of presence planning and resources.
export {};

// The schemas of prioritising.
export {};

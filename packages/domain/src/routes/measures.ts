// The schemas of measures and their activities.
export {};

// The schemas of bodies, meetings, minutes and decisions.
export {};

// Words of bodies, meetings, minutes and decisions.
export const meetingWords = {} as const;

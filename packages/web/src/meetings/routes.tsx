// The addresses of bodies, meetings, minutes and decisions.
export const meetingRoutes = [] as const;

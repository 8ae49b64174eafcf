// What the data calendar is kept under, for whoever only looks at what others have asked for.

export const calendarKey = ['data-calendar'] as const;

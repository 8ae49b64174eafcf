// The day and the year of a moment where the municipality is.

export const swedishDay = (at: Date): string => at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
export const swedishYear = (at: Date): number => Number(swedishDay(at).slice(0, 4));

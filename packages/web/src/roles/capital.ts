// A word that begins a cell or a heading.
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

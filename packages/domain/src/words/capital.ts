/** A word or sentence with a capital letter first. @example capital('öster') // 'Öster' */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1);

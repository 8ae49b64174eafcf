// "§ 42" once an item has its paragraph, else its place on the agenda: the sign and its number stay together.
export const sectionOf = ({ paragraph, position }: { readonly paragraph: number | null; readonly position: number }): string =>
  paragraph === null ? `${position}.` : `§\u00a0${paragraph}`;

// "§ 42" once an item has its paragraph, else its place on the agenda: the sign and its number stay together.
import type { Lang } from '@samsyn/domain';

interface Placed {
  readonly paragraph: number | null;
  readonly position: number;
}

export const sectionOf = ({ paragraph, position }: Placed): string => (paragraph === null ? `${position}.` : `§\u00a0${paragraph}`);

/** Inside a sentence. */
export const sectionIn = ({ paragraph, position }: Placed, lang: Lang): string =>
  paragraph === null ? `${lang === 'sv' ? 'punkt' : 'item'}\u00a0${position}` : `§\u00a0${paragraph}`;

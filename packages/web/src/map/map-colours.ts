// The map's colours as they stand in the tokens now: the drawing engine cannot read custom properties itself.
const names = ['m-sea', 'm-land', 'm-coast', 'm-area', 'accent', 'hatch', 'seq-3', 'seq-4', 'seq-5', 'seq-6', 'seq-7'] as const;
export type MapColours = Record<(typeof names)[number], string>;

export function mapColours(): MapColours {
  const style = getComputedStyle(document.documentElement);
  const entries = names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  return Object.fromEntries(entries) as MapColours;
}

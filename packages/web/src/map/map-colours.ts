// The map's colours as they stand in the tokens now: the drawing engine cannot read custom properties itself.
const names = [
  ...(['m-sea', 'm-land', 'm-coast', 'm-area', 'accent', 'on-accent', 'paper', 'ink', 'hatch'] as const),
  ...(['seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5', 'seq-6', 'seq-7'] as const),
  ...(['div-b4', 'div-b3', 'div-b2', 'div-b1', 'div-0', 'div-o1', 'div-o2', 'div-o3', 'div-o4'] as const),
] as const;
export type MapColours = Record<(typeof names)[number], string>;

export function mapColours(): MapColours {
  const style = getComputedStyle(document.documentElement);
  const entries = names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  return Object.fromEntries(entries) as MapColours;
}

/** As on paper, also when the screen is dark: the theme is light for as long as it takes to read them, and nothing is drawn meanwhile. */
export function paperColours(): MapColours {
  const { dataset } = document.documentElement;
  const chosen = dataset.theme;
  dataset.theme = 'light';
  const colours = mapColours();
  if (chosen === undefined) delete dataset.theme;
  else dataset.theme = chosen;
  return colours;
}

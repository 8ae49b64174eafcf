// Where a chart's colours come from: the page's custom properties on screen, fixed print values in documents.

export type ChartTheme = 'page' | 'print';

/** Print values, light on white paper. The band is the page's translucent band laid on white. */
const printColours = {
  paper: '#FFFFFF',
  'paper-2': '#F2EFE9',
  ink: '#1A1E1F',
  'ink-2': '#434A4B',
  'ink-3': '#5F6565',
  line: '#DDD8CF',
  accent: '#0A5A66',
  'on-accent': '#FFFFFF',
  fault: '#9A2B1F',
  hatch: '#8E8F89',
  'rise-mark': '#C4621C',
  'fall-mark': '#3978B5',
  'flat-mark': '#777C7B',
  'd-line': '#1A1E1F',
  'd-other': '#777C7B',
  'd-band': '#DDE5E4',
  'd-band-edge': '#A9B4B2',
  'd-grid': '#E6E2DA',
  'd-axis': '#85827A',
  'seq-1': '#E2F1EA',
  'seq-2': '#B1D6C9',
  'seq-3': '#7FBAB1',
  'seq-4': '#519C9D',
  'seq-5': '#297D88',
  'seq-6': '#125E6E',
  'seq-7': '#0E3F50',
  'm-sea': '#EEF0F0',
  'm-land': '#FFFFFF',
  'm-coast': '#A8AAA4',
  'm-area': '#B5AFA3',
  'm-label': '#4E5555',
  'm-halo': '#FFFFFF',
} as const;

export type ChartColour = keyof typeof printColours;

/** A colour as the value of a presentation attribute: `var(--d-line)` on a page, a fixed value in print. */
export function colour(name: ChartColour, theme: ChartTheme): string {
  return theme === 'print' ? printColours[name] : `var(--${name})`;
}

/**
 * The colour of a cell that stands out: steps 3–7, since it must be told from the land, by the root of its share of the most, since one
 * cell often holds many times what the others do.
 */
export function cellStep(count: number, most: number): 'seq-3' | 'seq-4' | 'seq-5' | 'seq-6' | 'seq-7' {
  const steps = ['seq-3', 'seq-4', 'seq-5', 'seq-6', 'seq-7'] as const;
  return steps[most > 0 ? Math.min(4, Math.max(0, Math.ceil(Math.sqrt(count / most) * 5) - 1)) : 0] ?? 'seq-3';
}

/** The sequential step 1–7 of a value between 0 and `max`. */
export function sequentialStep(value: number, max: number): ChartColour {
  const step = max > 0 ? Math.min(7, Math.max(1, Math.ceil((value / max) * 7))) : 1;
  return `seq-${step}` as ChartColour;
}

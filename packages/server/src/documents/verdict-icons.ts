// The five verdicts' icons on a 16-px grid: always beside their word, never alone.
import type { Verdict } from '@samsyn/domain';

const paths: Record<Verdict, string> = {
  rise: 'M3.5 12.5L12 4M6 3.5h6.5V10',
  fall: 'M3.5 3.5L12 12M12.5 6v6.5H6',
  no_clear_change: 'M2 6.5c2-2.5 4-2.5 6 0s4 2.5 6 0M2 11c2-2.5 4-2.5 6 0s4 2.5 6 0',
  cannot_tell: 'M2.5 5V2.500H5M11 2.500h2.500V5M13.5 11v2.500H11M5 13.500H2.500V11M6 6.500c0-2.7 4-2.5 4-.2 0 1.4-2 1.5-2 3M8 11.500v.8',
  not_comparable: 'M1.5 8H5M11 8h3.500M5.5 12L8 4M8.5 12L11 4',
};

/** Print colours of the verdict words. */
export const verdictInk: Record<Verdict, string> = {
  rise: '#9D4613',
  fall: '#154E87',
  no_clear_change: '#4E5555',
  cannot_tell: '#4E5555',
  not_comparable: '#4E5555',
};

/** The icon as SVG text, hidden from screen readers. */
export function verdictIcon(verdict: Verdict, stroke = 'currentColor'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="${stroke}" stroke-width="1.5"><path d="${paths[verdict]}"/></svg>`;
}

// What a problem's months show against what was expected, as the title of their chart.
import type { Lang } from '../fault.ts';
import type { Problem } from '../picture/picture.ts';
import { documentWords } from './document-words.ts';
import { numberWord } from './numbers.ts';

/** "Åtta av tolv månader ligger över det väntade bandet": over for rises, under for falls, inside for the rest. Without a band, what is counted. */
export function monthsTitle({ kind, verdict, evidence }: Pick<Problem, 'kind' | 'verdict' | 'evidence'>, lang: Lang): string {
  const words = documentWords[lang];
  const { counts, low, high, windowStart } = evidence;
  const judged = counts.flatMap((n, i) => {
    const [least, most] = [low[i] ?? null, high[i] ?? null];
    if (i < windowStart || n === null || least === null || most === null) return [];
    return [n > most ? ('above' as const) : n < least ? ('below' as const) : ('inside' as const)];
  });
  if (judged.length === 0) return words.perMonth;
  const told = verdict === 'fall' || kind === 'falling' ? 'below' : verdict === 'rise' || kind === 'rising' ? 'above' : 'inside';
  const n = judged.filter((where) => where === told).length;
  return words.monthsAgainstBand(n, numberWord(n, lang), numberWord(judged.length, lang), told);
}

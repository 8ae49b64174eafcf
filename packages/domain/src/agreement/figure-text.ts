// A bound figure in words, and a text with its figures filled in.
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import type { Verdict } from '../picture/picture.ts';
import type { BoundFigure } from '../routes/agreements.ts';
import { documentWords } from '../words/document-words.ts';
import { formatNumber, formatRange } from '../words/numbers.ts';

const hidden = { sv: 'ett antal som inte visas för alla parter', en: 'a number that is not shown to all parties' };

/** "96", "1,60 (1,24–2,05)", "ökar"; kept beside a newer picture, it says of which date it is. */
export function figureText(figure: BoundFigure, lang: Lang): string {
  const said = plainFigure(figure, lang);
  return figure.keptBeside === null
    ? said
    : `${said} (${lang === 'sv' ? 'bild' : 'picture of'} ${longDate(figure.pictureMade.slice(0, 10), lang)})`;
}

export function plainFigure({ field, value, word, interval }: BoundFigure, lang: Lang): string {
  // what the public copy does not tell is not said to be impossible to tell
  if (field === 'verdict' && word === null)
    return hidden[lang].replace(/^(ett antal|a number)/, lang === 'sv' ? 'en bedömning' : 'a verdict');
  if (field === 'verdict') return documentWords[lang].verdicts[(word ?? 'cannot_tell') as Verdict].toLocaleLowerCase(lang);
  if (field === 'window') {
    const [from = '', to = ''] = (word ?? '').split('/');
    return lang === 'sv' ? `${longDate(from, 'sv')} till ${longDate(to, 'sv')}` : `${longDate(from, 'en')} to ${longDate(to, 'en')}`;
  }
  if (value === null) return hidden[lang];
  if (field !== 'ratio') return formatNumber(value, lang);
  return interval ? `${formatNumber(value, lang, 2)} (${formatRange(interval[0], interval[1], lang, 2)})` : formatNumber(value, lang, 2);
}

export type TextPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly key: string };

/** A text cut at its figures. A token without its figure stays as it is written, so that it is seen. */
export function textPieces(text: string, figures: readonly BoundFigure[], lang: Lang): TextPiece[] {
  const pieces: TextPiece[] = [];
  let last = 0;
  for (const match of text.matchAll(/\{\{figure:([a-z0-9.-]+)\}\}/g)) {
    const figure = figures.find((one) => one.key === match[1]);
    if (match.index > last) pieces.push({ kind: 'text', text: text.slice(last, match.index) });
    pieces.push(figure ? { kind: 'figure', text: figureText(figure, lang), key: figure.key } : { kind: 'text', text: match[0] });
    last = match.index + match[0].length;
  }
  if (last < text.length) pieces.push({ kind: 'text', text: text.slice(last) });
  return pieces;
}

export const filledText = (text: string, figures: readonly BoundFigure[], lang: Lang): string =>
  textPieces(text, figures, lang)
    .map((piece) => piece.text)
    .join('');

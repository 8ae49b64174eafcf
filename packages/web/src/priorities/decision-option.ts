// A decision of the council as a line to choose: paragraph, day and how it begins.
import type { CarryingDecisions } from '@samsyn/domain';
import type { Words } from '../i18n/use-words.ts';

const shown = 70;

export function decisionOption(
  { id, paragraph, year, decidedOn, text }: CarryingDecisions['decisions'][number],
  { date }: Pick<Words, 'date'>,
): { value: string; text: string } {
  const words = text.length > shown ? `${text.slice(0, text.lastIndexOf(' ', shown))} …` : text;
  return { value: id, text: [paragraph === null ? null : `§ ${paragraph}/${year}`, date(decidedOn), words].filter(Boolean).join(', ') };
}

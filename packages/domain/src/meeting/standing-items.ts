// The standing items of an agenda: what a meeting of a crime prevention council starts from. The words are the minutes' headings.
import type { Lang } from '../fault.ts';

export interface StandingItem {
  readonly kind: string;
  readonly sv: string;
  readonly en: string;
  readonly minutes: number;
}

export const standingItems: readonly StandingItem[] = [
  { kind: 'opening', sv: 'Öppnande, val av justerare, dagordning', en: 'Opening, members to check the minutes, agenda', minutes: 5 },
  { kind: 'previous', sv: 'Föregående protokoll, öppna beslut', en: 'Previous minutes, open decisions', minutes: 10 },
  { kind: 'police', sv: 'Lägesbild, polisen', en: 'Situation, the police', minutes: 15 },
  { kind: 'municipality', sv: 'Lägesbild, kommunen', en: 'Situation, the municipality', minutes: 15 },
  { kind: 'round', sv: 'Laget runt', en: 'Round the table', minutes: 15 },
  { kind: 'plan', sv: 'Åtgärdsplan, läge och avvikelser', en: 'Action plan, state and deviations', minutes: 20 },
  { kind: 'decisions', sv: 'Beslut', en: 'Decisions', minutes: 20 },
  { kind: 'communication', sv: 'Kommunikation', en: 'Communication', minutes: 5 },
  { kind: 'other', sv: 'Övriga frågor', en: 'Other matters', minutes: 10 },
  { kind: 'next', sv: 'Nästa möte', en: 'Next meeting', minutes: 5 },
];

/** The title in the reader's language where it is the template's own; what somebody has written stands as written. */
export function itemTitle({ kind, title }: { readonly kind: string; readonly title: string }, lang: Lang): string {
  const standing = standingItems.find((one) => one.kind === kind);
  return standing && standing.sv === title ? standing[lang] : title;
}

/** When each item begins, from the start of the meeting and the minutes planned for those before it. */
export function itemTimes(startsAt: Date, items: readonly { readonly minutes: number }[]): Date[] {
  let at = startsAt.getTime();
  return items.map(({ minutes }) => {
    const begins = new Date(at);
    at += minutes * 60_000;
    return begins;
  });
}

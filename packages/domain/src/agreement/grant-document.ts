// An application for the state grant for crime prevention (SFS 2023:442), filled in from what the parties have: problem, cause, measure, goal,
// budget. What is not known is left as lines to fill in by hand. In Swedish: it goes to a Swedish authority.
import type { Block, BlockDocument } from '../records/block-document.ts';
import { longDate } from './long-date.ts';

export interface GrantFacts {
  readonly municipality: string;
  readonly demo: boolean;
  readonly problem: { readonly title: string; readonly text: string } | null;
  readonly cause: { readonly statement: string; readonly state: string } | null;
  /** why the measure points at no cause */
  readonly noCause: string | null;
  readonly measure: { readonly title: string; readonly owner: string; readonly starts: string; readonly ends: string };
  readonly partners: readonly string[];
  readonly goals: readonly string[];
  readonly budget: { readonly hours: number | null; readonly kronor: number | null };
}

const states: Readonly<Record<string, string>> = { untested: 'inte prövad än', supported: 'styrkt av underlag', refuted: 'avfärdad' };
const fill = (label: string, lines = 2): Block => ({ kind: 'fill', label, lines });
const money = (value: number): string => `${new Intl.NumberFormat('sv-SE').format(value).replace(/\s/g, '\u00a0')} kr`;

export function grantDocument(facts: GrantFacts): BlockDocument {
  const { municipality, measure, problem, cause, goals, budget, partners } = facts;
  const text = (value: string): Block => ({ kind: 'text', text: value });
  return {
    lang: 'sv',
    title: 'Ansökan om statsbidrag för brottsförebyggande arbete',
    subtitle: [measure.title],
    owner: municipality,
    summary: {
      text: `Underlag till ansökan enligt förordningen (2023:442), ifyllt ur kommunens arbete i Samsyn. Ansökan lämnas till Brottsförebyggande rådet (Brå) senast 1 oktober. Kontrollera alltid mot Brås anvisningar.`,
      block: null,
    },
    sections: [
      { heading: 'Sökande', blocks: [text(municipality), fill('Kontaktperson (funktion), organisationsnummer, bankgiro')] },
      {
        heading: 'Problembeskrivning',
        blocks: problem ? [{ kind: 'sub', text: problem.title }, text(problem.text)] : [fill('Vilket problem, hur stort, var och när', 4)],
      },
      {
        heading: 'Orsak',
        blocks: cause
          ? [text(`${cause.statement.replace(/\.$/, '')} (${states[cause.state] ?? cause.state}).`)]
          : [
              ...(facts.noCause ? [text(`Åtgärden är inte kopplad till någon orsak. Skäl: ${facts.noCause}`)] : []),
              fill('Vad som orsakar problemet', 3),
            ],
      },
      {
        heading: 'Åtgärden',
        blocks: [
          text(
            `${measure.title}. Ansvarig: ${measure.owner}. Från ${longDate(measure.starts, 'sv')} till ${longDate(measure.ends, 'sv')}.`,
          ),
          {
            kind: 'note',
            text: 'Bidraget ges för att stärka, utveckla eller utvärdera en åtgärd inom ett kalenderår, inte för lägesbild, åtgärdsplan eller samordning.',
          },
          fill('Hur åtgärden verkar på orsaken', 3),
        ],
      },
      { heading: 'Mål', blocks: goals.length > 0 ? [{ kind: 'list', items: goals }] : [fill('Specifika, mätbara, tidsbestämda mål', 3)] },
      { heading: 'Samverkan', blocks: partners.length > 0 ? [{ kind: 'list', items: partners }] : [fill('Parter och deras roll')] },
      { heading: 'Tidsplan', blocks: [fill('Moment och datum inom kalenderåret', 4)] },
      {
        heading: 'Budget',
        blocks: [
          {
            kind: 'table',
            caption: 'Budget',
            head: ['Post', 'Planerat'],
            rows: [
              ['Arbetstid', budget.hours === null ? 'fylls i' : `${new Intl.NumberFormat('sv-SE').format(budget.hours)} timmar`],
              ['Kostnad', budget.kronor === null ? 'fylls i' : money(budget.kronor)],
              ['Lönebikostnader, högst 40,66 % av lönen', 'fylls i'],
              ['Indirekta kostnader, högst 10 % av arbetskostnaden', 'fylls i'],
              ['Sökt belopp', 'fylls i'],
            ],
            widths: [70, 30],
          },
          { kind: 'note', text: 'Taken för lönebikostnader och indirekta kostnader är lästa hos Brå 1 oktober 2026.' },
        ],
      },
      { heading: 'Uppföljning och utvärdering', blocks: [fill('Metod: mått, utgångsläge, jämförelse, när och av vem', 3)] },
      { heading: 'Bilagor', blocks: [{ kind: 'list', items: ['Lägesbild', 'Åtgärdsplan'] }] },
    ],
    closing: 'Underlaget är ifyllt ur Samsyn. Det som står i en ansökan blir allmän handling hos Brå.',
    demo: facts.demo,
  };
}

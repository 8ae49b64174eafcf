// Secrecy marks: the provision of the Public Access to Information and Secrecy Act (OSL 2009:400) that may apply. A mark is a reminder, not
// a decision: whether something is secret is tried each time somebody asks for it (OSL 5 kap. 5 §).
import type { Lang } from '../fault.ts';

interface Provision {
  readonly paragraph: string;
  readonly sv: string;
  readonly en: string;
}

/** Those that come up in this work, to pick from; any other can be typed. */
export const secrecyProvisions: readonly Provision[] = [
  { paragraph: '18 kap. 1 §', sv: 'förundersökning och brottsförebyggande verksamhet', en: 'criminal investigation and crime prevention' },
  { paragraph: '18 kap. 8 §', sv: 'säkerhets- och bevakningsåtgärder', en: 'security and surveillance measures' },
  { paragraph: '21 kap. 7 §', sv: 'behandling i strid med dataskyddsreglerna', en: 'processing against data protection rules' },
  { paragraph: '24 kap. 8 §', sv: 'statistik', en: 'statistics' },
  { paragraph: '25 kap. 1 §', sv: 'hälso- och sjukvård', en: 'health care' },
  { paragraph: '26 kap. 1 §', sv: 'socialtjänst', en: 'social services' },
  { paragraph: '35 kap. 1 §', sv: 'enskild i förundersökning med mera', en: 'individuals in criminal investigations' },
];

const long = /^(\d{1,2})\s*kap\.?\s*(\d{1,2})\s*([a-z])?\s*§(?:\s*(\d)\s*st\.?)?(?:\s*OSL)?$/iu;
const short = /^(\d{1,2}):(\d{1,2})\s*([a-z])?(?:\s*OSL)?$/iu;

/** "24:8" and "24 kap 8 § OSL" are both `24 kap. 8 §`; null when it names no chapter and section. The act has 44 chapters. */
export function secrecyParagraph(text: string): string | null {
  const found = long.exec(text.trim()) ?? short.exec(text.trim());
  if (!found) return null;
  const [, chapter = '', section = '', letter, part] = found;
  if (Number(chapter) < 1 || Number(chapter) > 44 || Number(section) < 1) return null;
  return `${Number(chapter)} kap. ${Number(section)}${letter ? ` ${letter.toLowerCase()}` : ''} §${part ? ` ${part} st.` : ''}`;
}

/** What is known of a document beside its content, and printed on it. */
export interface DocumentMark {
  readonly registerNumber: string | null;
  readonly secrecy: {
    readonly paragraph: string;
    /** the day of the mark */
    readonly date: string;
    /** the authority or function that made it */
    readonly by: string;
  } | null;
  /** when it was taken out, by whom and for what: printed at the foot of every page */
  readonly taken?: string;
}

export const unmarked: DocumentMark = { registerNumber: null, secrecy: null };

const words = {
  sv: {
    number: (no: string) => `Dnr ${no}`,
    secrecy: (p: string) => `Sekretess: ${p} offentlighets- och sekretesslagen (2009:400)`,
    secrecyShort: (p: string) => `Sekretess ${p} OSL`,
    noted: (day: string, by: string) => `Markerad ${day} av ${by}. Frågan prövas på nytt när någon begär ut handlingen.`,
  },
  en: {
    number: (no: string) => `Ref. ${no}`,
    secrecy: (p: string) => `Secrecy: ${p} Public Access to Information and Secrecy Act (2009:400)`,
    secrecyShort: (p: string) => `Secrecy ${p} OSL`,
    noted: (day: string, by: string) => `Marked ${day} by ${by}. The question is tried anew when somebody asks for the document.`,
  },
} as const;

// a section sign never stands alone on a line
const kept = (text: string): string => text.replaceAll(' kap. ', '\u00a0kap.\u00a0').replaceAll(' §', '\u00a0§');

/** The mark as a document prints it: the number, the provision in full and in short, and who marked it when. Null where there is nothing. */
export function printedMark(mark: DocumentMark, lang: Lang) {
  const { registerNumber, secrecy } = mark;
  const said = words[lang];
  return {
    number: registerNumber === null ? null : said.number(registerNumber.replaceAll(' ', '\u00a0')),
    secrecy: secrecy && kept(said.secrecy(secrecy.paragraph)),
    secrecyShort: secrecy && kept(said.secrecyShort(secrecy.paragraph)),
    noted: secrecy && said.noted(secrecy.date, secrecy.by),
    taken: mark.taken ?? null,
  };
}

/** The same as lines above a table. */
export function markLines(mark: DocumentMark, lang: Lang): string[] {
  const { number, secrecy, noted } = printedMark(mark, lang);
  return [number, secrecy, noted].filter((line) => line !== null).map((line) => line.replaceAll('\u00a0', ' '));
}

// A kind of measure as the library holds it: what it is, how it is meant to work, and one public source that says what is known.
import type { EvidenceLevel } from './evidence-scale.ts';

export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}
export interface PublicSource {
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly address: string;
}
export const approaches = ['situational', 'social'] as const;
export type Approach = (typeof approaches)[number];

export interface MeasureType {
  readonly key: string;
  readonly approach: Approach;
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** why it should work */
  readonly mechanism: Bilingual;
  /** what has to be there for it to work */
  readonly conditions: Bilingual;
  readonly evidence: EvidenceLevel;
  /** what the source says, and what it does not say */
  readonly evidenceWhy: Bilingual;
  readonly costs: Bilingual;
  readonly dose: Bilingual;
  readonly sideEffects: Bilingual;
  readonly displacement: Bilingual;
  readonly source: PublicSource;
}

/** What is missing before an entry may stand in the library; empty when nothing is. */
export function missingOf(type: MeasureType): string[] {
  const said = (text: Bilingual) => text.sv.trim().length >= 3 && text.en.trim().length >= 3;
  const texts = ['name', 'description', 'mechanism', 'conditions', 'evidenceWhy', 'costs', 'dose', 'sideEffects', 'displacement'] as const;
  const { title, publisher, year, address } = type.source;
  return [
    ...texts.filter((field) => !said(type[field])),
    ...(title.trim() === '' || publisher.trim() === '' ? ['source'] : []),
    ...(Number.isInteger(year) && year > 1950 && year < 2200 ? [] : ['source.year']),
    ...(/^https:\/\/[\w.-]+\.[a-z]+\/\S+$/.test(address) ? [] : ['source.address']),
  ];
}

// How much is known of whether a measure works, on a stated scale. Unknown is where everything begins, and where most stays.
export const evidenceLevels = ['strong', 'promising', 'mixed', 'unknown', 'harmful'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

export interface ScaleWords {
  readonly name: string;
  readonly means: string;
}

export const evidenceScale: Readonly<Record<EvidenceLevel, { readonly sv: ScaleWords; readonly en: ScaleWords }>> = {
  strong: {
    sv: { name: 'Starkt', means: 'Flera kontrollerade studier, sammanställda i en systematisk översikt, pekar åt samma håll.' },
    en: { name: 'Strong', means: 'Several controlled studies, brought together in a systematic review, point the same way.' },
  },
  promising: {
    sv: {
      name: 'Lovande',
      means: 'Minst en kontrollerad studie visar effekt, eller en översikt där studierna är få, gamla eller olika stora i utslag.',
    },
    en: {
      name: 'Promising',
      means: 'At least one controlled study shows an effect, or a review whose studies are few, old or differ in how much they show.',
    },
  },
  mixed: {
    sv: { name: 'Blandat', means: 'Kontrollerade studier pekar åt olika håll.' },
    en: { name: 'Mixed', means: 'Controlled studies point different ways.' },
  },
  unknown: {
    sv: { name: 'Okänt', means: 'Ingen kontrollerad studie som vi känner till. Det betyder inte att åtgärden saknar effekt.' },
    en: { name: 'Unknown', means: 'No controlled study that we know of. It does not mean that the measure has no effect.' },
  },
  harmful: {
    sv: { name: 'Skadligt', means: 'Kontrollerade studier visar att det blev sämre.' },
    en: { name: 'Harmful', means: 'Controlled studies show that things got worse.' },
  },
};

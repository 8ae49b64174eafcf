// What the act on the responsibility of municipalities for crime prevention (SFS 2023:196) asks for, as data with a date. A paragraph number
// stands only where the text of the act itself was read; the rest was read in summaries of it, and says so.

export const dutyKeys = ['picture', 'plan', 'followup', 'agreements', 'council', 'coordination'] as const;
export type DutyKey = (typeof dutyKeys)[number];

export interface DutyRule {
  readonly key: DutyKey;
  readonly name: { readonly sv: string; readonly en: string };
  readonly demands: { readonly sv: string; readonly en: string };
  /** at least this often; null = it has to be there, without an interval */
  readonly months: number | null;
  /** "4 §", where it was read in the act */
  readonly paragraph: string | null;
  readonly source: { readonly sv: string; readonly en: string };
  /** the day somebody last read the source */
  readonly checkedOn: string;
}

const summary = {
  sv: 'SFS 2023:196. Läst i sammanfattningar av lagen, inte i lagtexten.',
  en: 'SFS 2023:196. Read in summaries of the act, not in its text.',
};
const checkedOn = '2026-11-30';

export const dutyRules: readonly DutyRule[] = [
  {
    key: 'picture',
    name: { sv: 'Lägesbild', en: 'Strategic assessment' },
    demands: {
      sv: 'Kartläggning av brottsligheten i kommunens geografiska område, annan relevant information och en analys av båda. Uppdateras minst vartannat år.',
      en: 'A mapping of crime in the geographic area of the municipality, other relevant information and an analysis of both. Updated at least every second year.',
    },
    months: 24,
    paragraph: '4 §',
    source: {
      sv: 'SFS 2023:196, 4 § (vad lägesbilden ska innehålla). Att den uppdateras minst vartannat år är läst i sammanfattningar.',
      en: 'SFS 2023:196, section 4 (what it must hold). That it is updated at least every second year was read in summaries.',
    },
    checkedOn,
  },
  {
    key: 'plan',
    name: { sv: 'Åtgärdsplan', en: 'Action plan' },
    demands: {
      sv: 'Ställningstagande till behovet av åtgärder och en beslutad åtgärdsplan. Uppdateras minst vartannat år.',
      en: 'A position on the need of measures and an adopted action plan. Updated at least every second year.',
    },
    months: 24,
    paragraph: null,
    source: summary,
    checkedOn,
  },
  {
    key: 'followup',
    name: { sv: 'Uppföljning', en: 'Follow-up' },
    demands: { sv: 'Arbetet följs upp minst vartannat år.', en: 'The work is followed up at least every second year.' },
    months: 24,
    paragraph: null,
    source: summary,
    checkedOn,
  },
  {
    key: 'agreements',
    name: { sv: 'Överenskommelse', en: 'Agreement' },
    demands: {
      sv: 'Kommunen verkar för överenskommelser med relevanta aktörer.',
      en: 'The municipality works for agreements with relevant actors.',
    },
    months: null,
    paragraph: null,
    source: summary,
    checkedOn,
  },
  {
    key: 'council',
    name: { sv: 'Råd', en: 'Council' },
    demands: { sv: 'Ett råd eller annat forum för strategisk samverkan.', en: 'A council or other forum for strategic cooperation.' },
    months: null,
    paragraph: null,
    source: summary,
    checkedOn,
  },
  {
    key: 'coordination',
    name: { sv: 'Samordning', en: 'Coordination' },
    demands: { sv: 'En samordningsfunktion finns.', en: 'There is a coordinating function.' },
    months: null,
    paragraph: null,
    source: summary,
    checkedOn,
  },
];

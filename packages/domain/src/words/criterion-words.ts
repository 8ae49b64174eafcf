// What the criteria are called, what each asks, and what 1 to 5 mean where the parties judge. Anchors of what is measured follow from its bands.
import type { Lang } from '../fault.ts';
import type { Criterion, CriterionKey } from '../prioritising/criteria.ts';
import { formatNumber } from './numbers.ts';

interface Words {
  readonly name: string;
  readonly question: string;
  /** null: measured, or not available */
  readonly anchors: readonly string[] | null;
}

export const criterionWords: Readonly<Record<CriterionKey, Readonly<Record<Lang, Words>>>> = {
  volume: {
    sv: { name: 'Antal', question: 'Hur många händelser på ett år?', anchors: null },
    en: { name: 'Count', question: 'How many incidents in a year?', anchors: null },
  },
  change: {
    sv: { name: 'Förändring', question: 'Hur många mot väntat?', anchors: null },
    en: { name: 'Change', question: 'How many against expected?', anchors: null },
  },
  deviation: {
    sv: { name: 'Skiljer sig', question: 'Fler än i andra områden och liknande kommuner?', anchors: null },
    en: { name: 'Differs', question: 'More than in other areas and similar municipalities?', anchors: null },
  },
  harm: {
    sv: { name: 'Skada', question: 'Hur många skadepoäng på ett år, efter vikttabellen?', anchors: null },
    en: { name: 'Harm', question: 'How many harm points in a year, by the table of weights?', anchors: null },
  },
  signal: {
    sv: {
      name: 'Signal',
      question: 'Säger det till folk att ingen har uppsikt?',
      anchors: ['märks inte', 'märks av några få', 'märks i området', 'talas om i hela kommunen', 'formar bilden av kommunen'],
    },
    en: {
      name: 'Signal',
      question: 'Does it tell people that nobody is in charge?',
      anchors: [
        'not noticed',
        'noticed by a few',
        'noticed in the area',
        'talked about in the whole municipality',
        'shapes the image of the municipality',
      ],
    },
  },
  affected: {
    sv: {
      name: 'Berörda',
      question: 'Hur många människor berörs?',
      anchors: ['enstaka', 'en mindre grupp', 'ett kvarter eller en verksamhet', 'ett helt område', 'hela kommunen'],
    },
    en: {
      name: 'Affected',
      question: 'How many people are affected?',
      anchors: ['a few', 'a small group', 'a block or one activity', 'a whole area', 'the whole municipality'],
    },
  },
  worry: {
    sv: {
      name: 'Oro',
      question: 'Hur oroliga är de som berörs?',
      anchors: ['ingen särskild oro', 'någon oro', 'tydlig oro', 'många ändrar sina vanor', 'många undviker platsen'],
    },
    en: {
      name: 'Worry',
      question: 'How worried are those affected?',
      anchors: ['no particular worry', 'some worry', 'clear worry', 'many change their habits', 'many avoid the place'],
    },
  },
  influence: {
    sv: {
      name: 'Kan påverkas',
      question: 'Kan parterna påverka det?',
      anchors: ['nästan inte', 'lite, på lång sikt', 'delvis', 'ja, med kända åtgärder', 'ja, snart och med egna medel'],
    },
    en: {
      name: 'Can be influenced',
      question: 'Can the parties influence it?',
      anchors: ['hardly', 'a little, in the long run', 'in part', 'yes, with known measures', 'yes, soon and with own means'],
    },
  },
  cost: {
    sv: {
      name: 'Låg kostnad',
      question: 'Vad kostar det att arbeta med?',
      anchors: ['mycket dyrt', 'kräver nya pengar', 'kräver omfördelning', 'ryms i budget', 'nästan ingen kostnad'],
    },
    en: {
      name: 'Low cost',
      question: 'What does it cost to work on?',
      anchors: ['very expensive', 'needs new money', 'needs reallocation', 'within budget', 'hardly any cost'],
    },
  },
};

const decimals = (key: CriterionKey): number => (key === 'change' ? 1 : 0);

/** What 1 … 5 mean, in words; an empty list where the criterion cannot be scored. */
export function anchorsOf({ key, bands, anchors }: Criterion, lang: Lang): readonly string[] {
  if (anchors) return anchors;
  if (!bands) return criterionWords[key][lang].anchors ?? [];
  const said = (value: number) => formatNumber(value, lang, Number.isInteger(value) ? 0 : Math.max(1, decimals(key)));
  const under = lang === 'sv' ? 'under' : 'below';
  const orMore = lang === 'sv' ? 'och mer' : 'and more';
  const below = lang === 'sv' ? 'upp till' : 'up to';
  return [
    `${under} ${said(bands[0]!)}`,
    ...bands.slice(1).map((band, i) => `${said(bands[i]!)} ${below} ${said(band)}`),
    `${said(bands.at(-1)!)} ${orMore}`,
  ];
}

/** What becomes of a problem in the file and on the page. */
export const groundWords: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  data: { sv: 'underlag i bilden', en: 'ground in the picture' },
  said: { sv: 'sagt av människor, utan siffror', en: 'said by people, without figures' },
  cannot_tell: { sv: 'kan inte avgöras', en: 'cannot tell' },
  not_comparable: { sv: 'inte jämförbart', en: 'not comparable' },
  not_in_picture: { sv: 'finns inte i den frysta bilden', en: 'not in the frozen picture' },
};

/** Why there is no figure: said in the cell, never shown as 0. */
export const gapWords: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  no_comparison: { sv: 'jämförelsetal saknas', en: 'no figures to compare with' },
  no_similar: { sv: 'bilden har inga andra områden att jämföra med', en: 'the picture has no other areas to compare with' },
  few_areas: { sv: 'går inte att säga: färre än fem andra områden', en: 'cannot tell: fewer than five other areas' },
  few_incidents: { sv: 'går inte att säga: för få händelser', en: 'cannot tell: too few incidents' },
  no_finding: { sv: 'bilden har inget fynd här', en: 'the picture has no finding here' },
  not_seen: { sv: 'bilden är inte delad med dig', en: 'the picture is not shared with you' },
  too_few: { sv: 'för få för att säga', en: 'too few to tell' },
  no_reference: { sv: 'inget tidigare år att jämföra med', en: 'no earlier year to compare with' },
  no_weight: { sv: 'brottsslaget saknar vikt', en: 'the kind has no weight' },
};

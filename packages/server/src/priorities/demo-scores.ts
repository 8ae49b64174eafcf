// The invented scores and the invented choice of the demo's round.
import type { CriterionKey } from '@samsyn/domain';

/** Signal is left out: eight columns are what a table takes. */
export const criteria: readonly CriterionKey[] = ['volume', 'change', 'deviation', 'harm', 'affected', 'worry', 'influence', 'cost'];

/** In the order of the criteria that can be scored. */
export const jointScores: Readonly<Record<string, readonly number[]>> = {
  'problem:halls': [4, 5, 4, 4, 3, 5, 4],
  'problem:yards': [3, 5, 3, 3, 4, 4, 3],
  'problem:centre': [3, 1, 5, 4, 5, 4, 2],
  'problem:bicycles': [4, 3, 3, 4, 2, 3, 3],
  'problem:shops': [5, 2, 3, 3, 2, 3, 3],
  'problem:boats': [1, 2, 2, 2, 1, 3, 2],
  'problem:tunnel': [1, 3, 2, 2, 4, 4, 3],
};

/** What a party thought on its own, where that was not what they agreed on. */
export const differing: Readonly<Record<string, number>> = {
  'problem:halls worry municipality': 4,
  'problem:halls change police': 4,
  'problem:yards volume police': 2,
  'problem:yards influence municipality': 5,
  'problem:centre influence municipality': 3,
  'problem:centre influence police': 5,
  'problem:centre worry police': 4,
  'problem:bicycles influence municipality': 4,
  'problem:bicycles influence police': 2,
  'problem:bicycles affected town-centre': 5,
  'problem:shops harm municipality': 2,
  'problem:shops harm town-centre': 5,
  'problem:shops influence municipality': 2,
  'problem:shops influence town-centre': 4,
  'problem:shops worry town-centre': 3,
  'problem:tunnel worry police': 3,
};

export const notes: Readonly<Record<string, string>> = {
  'problem:centre influence police': 'Tillsynen har visat effekt.',
  'problem:bicycles influence police': 'Liten chans att gripa någon på bar gärning.',
  'problem:shops harm town-centre': 'Hot mot personalen räknas inte i siffran.',
  'problem:shops influence municipality': 'Butikernas eget ansvar i första hand.',
};

export const choice = {
  decidedOn: '2026-11-30',
  chosen: [
    ['problem:halls', 'Ökar i alla hallar och går att påverka med skåp och bemannad entré.'],
    ['problem:yards', 'Ökar sedan lamporna slocknade. Belysningen är redan beslutad men försenad.'],
    ['problem:centre', 'Minskar, men har högst skada och oro. Tillsynen fortsätter så att minskningen håller.'],
  ],
  notChosen: [
    ['problem:bicycles', 'Ingen säker förändring. Resecentrum byggs om till mars; tas upp igen i rådet i juni.'],
    ['problem:shops', 'Ingen säker förändring. Butikerna och polisen arbetar vidare som i dag.'],
    ['problem:tunnel', 'Går till tekniska kontorets felanmälan och följs upp på nästa trygghetsvandring.'],
    ['problem:boats', 'Båtklubbarnas vakthållning prövas till september 2027.'],
  ],
  dissent: { kind: 'town-centre', text: 'Centrumföreningen vill ha med butiksstölderna: hoten mot personalen syns inte i siffrorna.' },
} as const;

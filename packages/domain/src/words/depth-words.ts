// The fixed words of what lies deeper behind a problem, in documents, in Swedish and English.
import type { Lang } from '../fault.ts';

/** "a, b och c" */
const together = (parts: readonly string[], and: string) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

const sv = {
  why: 'Varför rankas det så?',
  criteria: { volume: 'antal', harm: 'skada', change: 'förändring', concentration: 'koncentration' },
  places: (all: number, of: readonly { readonly place: number; readonly criterion: string }[]) =>
    `Av ${all} problem är det ${together(
      of.map(({ place, criterion }) => `nummer ${place} i ${criterion}`),
      'och',
    )}.`,
  verdictThen: (verdict: string) => `Bedömning då: ${verdict}.`,
  stability: (rank: number, all: number, sure: boolean, share: number) =>
    `Plats ${rank} av ${all}. Först ${sure ? 'bland de säkra fynden' : 'bland dem att hålla ögonen på'} i ${share} av 100 sätt att väga kriterierna.`,
  change: 'Vad skulle ändra slutsatsen?',
  explains: 'Vad det förklarar och vad som förklarar det',
  unseen: 'Vad kunde vi inte ha sett?',
  notes: 'Att veta om problemet',
  beside: 'Jämfört med liknande områden',
  similar: (f: SimilarFacts) =>
    `${f.rate} per ${f.per} ${f.exposure}${f.year === null ? '' : ` (${f.year})`} och år (95 %: ${f.low}–${f.high}). Hälften av ${f.n} andra områden ligger mellan ${f.from} och ${f.to}: ${f.against}. Källa: ${f.source}.`,
  roundedDown: (k: number) => `De andra områdenas antal är avrundade nedåt till jämna ${k}-tal.`,
  fewAreas: (n: string) => `Bara ${n} andra områden har tal att jämföra med: minst fem behövs.`,
  fewIncidents: 'För få händelser för att jämföra med andra områden.',
  against: {
    above: 'här är det högre, en säker skillnad',
    below: 'här är det lägre, en säker skillnad',
    within: 'här är det som hos de andra',
    unclear: 'ingen säker skillnad',
  },
  repeats: (repeats: string, events: string, days: number) =>
    `${repeats} av ${events} händelser kom inom ${days} dagar efter en tidigare på samma plats`,
  repeatsMore: (expected: string, p: string) =>
    `Det är fler än de ${expected} som slumpen i tiden skulle ge (p = ${p}): en plats som drabbats löper större risk de närmaste veckorna.`,
  repeatsSame: (expected: string, p: string) =>
    `Slumpen i tiden skulle ge ${expected} (p = ${p}): det syns ingen tydlig upprepning på samma plats.`,
  repeatsShare: (places: string, events: string) => `${places} av platserna drabbades mer än en gång och har ${events} av händelserna.`,
  nearHead: 'Avstånd',
  samePlace: 'samma plats',
  metres: (from: number, to: number) => `${from}–${to} m`,
  days: (from: number, to: number) => `${from}–${to} dagar`,
  clear: 'fler än slumpen',
  nearFound: (metres: string, days: string) => `Nära i tid följer nära i rum: tydligast ${metres}, ${days}.`,
  nearNone: 'Ingen tydlig smitta mellan närliggande platser.',
  nearNote: (limit: string) =>
    `Tabellen har par av händelser efter avstånd och tid emellan; inom parentes vad blandade tider skulle ge (Knox). Utmärkt är det som har p högst ${limit} efter justering för alla rutor.`,
  spread: (share: string) => `${share} av rutorna har hälften av händelserna`,
  spreadGini: (gini: string) =>
    `Giniindex ${gini}, generaliserat för få händelser: 0 = ingen ruta har mer än en, 1 = allt i en enda. Rutor där det aldrig hänt räknas inte.`,
  spreadPlaces: (places: string) => `${places} rutor där det har hänt under perioden.`,
  heat: 'Ju mörkare ruta, desto fler. Inramade timmar har minst dubbelt så många som om allt vore jämnt spritt.',
  heatCopy: 'Ju mörkare ruta, desto fler. Kopian visar sex timmar i taget, och alla dagar lika där enskilda dagar har för få.',
};

interface SimilarFacts {
  readonly rate: string;
  readonly per: string;
  readonly exposure: string;
  readonly year: number | null;
  readonly low: string;
  readonly high: string;
  readonly n: string;
  readonly from: string;
  readonly to: string;
  readonly against: string;
  readonly source: string;
}

const en: typeof sv = {
  why: 'Why this rank?',
  criteria: { volume: 'count', harm: 'harm', change: 'change', concentration: 'concentration' },
  places: (all, of) =>
    `Of ${all} problems it is ${together(
      of.map(({ place, criterion }) => `number ${place} in ${criterion}`),
      'and',
    )}.`,
  verdictThen: (verdict) => `Verdict then: ${verdict}.`,
  stability: (rank, all, sure, share) =>
    `Place ${rank} of ${all}. First ${sure ? 'among the clear findings' : 'among those worth watching'} in ${share} of 100 ways of weighing the criteria.`,
  change: 'What would change the conclusion?',
  explains: 'What it explains and what explains it',
  unseen: 'What could we not have seen?',
  notes: 'Worth knowing about the problem',
  beside: 'Compared with similar areas',
  similar: (f) =>
    `${f.rate} per ${f.per} ${f.exposure}${f.year === null ? '' : ` (${f.year})`} a year (95%: ${f.low}–${f.high}). Half of ${f.n} other areas lie between ${f.from} and ${f.to}: ${f.against}. Source: ${f.source}.`,
  roundedDown: (k) => `The counts of the other areas are rounded down to multiples of ${k}.`,
  fewAreas: (n) => `Only ${n} other areas have figures to compare with: at least five are needed.`,
  fewIncidents: 'Too few incidents to compare with other areas.',
  against: {
    above: 'here it is higher, a clear difference',
    below: 'here it is lower, a clear difference',
    within: 'here it is as elsewhere',
    unclear: 'no clear difference',
  },
  repeats: (repeats, events, days) => `${repeats} of ${events} incidents came within ${days} days of an earlier one at the same place`,
  repeatsMore: (expected, p) =>
    `That is more than the ${expected} that chance in time would give (p = ${p}): a place that has been hit is at greater risk for the next weeks.`,
  repeatsSame: (expected, p) => `Chance in time would give ${expected} (p = ${p}): no clear repetition at the same place is seen.`,
  repeatsShare: (places, events) => `${places} of the places were hit more than once and have ${events} of the incidents.`,
  nearHead: 'Distance',
  samePlace: 'the same place',
  metres: (from, to) => `${from}–${to} m`,
  days: (from, to) => `${from}–${to} days`,
  clear: 'more than chance',
  nearFound: (metres, days) => `Near in time goes with near in space: most clearly ${metres}, ${days}.`,
  nearNone: 'No clear spread between places near each other.',
  nearNote: (limit) =>
    `The table has pairs of incidents by distance and time between; in brackets what shuffled times would give (Knox). Marked is what has p at most ${limit} after adjusting for all cells.`,
  spread: (share) => `${share} of the cells have half of the incidents`,
  spreadGini: (gini) =>
    `Gini index ${gini}, generalised for few incidents: 0 = no cell has more than one, 1 = everything in one. Cells where it has never happened do not count.`,
  spreadPlaces: (places) => `${places} cells where it has happened during the period.`,
  heat: 'The darker the cell, the more. Framed hours have at least twice what an even spread would give.',
  heatCopy: 'The darker the cell, the more. The copy shows six hours at a time, and all days alike where single days have too few.',
};

export const depthWords: Readonly<Record<Lang, typeof sv>> = { sv, en };

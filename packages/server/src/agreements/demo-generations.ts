// Three generations of agreements in the demo town, invented: what was promised, how it went, what was carried on.
import type { CommitmentOutcome } from '@samsyn/domain';

type Words = { readonly sv: string; readonly en: string };

export interface DemoPromise {
  readonly owner: string;
  readonly what: Words;
  readonly due: string;
  readonly role: Words;
  readonly focus: number;
  /** by the demo's name of the measure, where it is in the plan */
  readonly measure?: string;
  readonly outcome?: CommitmentOutcome['outcome'];
  readonly note?: Words;
  readonly effect?: NonNullable<CommitmentOutcome['effect']>;
  readonly effectNote?: Words;
  readonly carryOn?: boolean;
}
export interface DemoFocus {
  readonly title: Words;
  readonly problem: Words;
  readonly causes: Words;
  readonly goal: Words;
  readonly canBeSeen: boolean;
}
export interface DemoGeneration {
  readonly name: string;
  readonly starts: string;
  readonly ends: string;
  readonly signedOn: string;
  readonly ended: boolean;
  readonly focus: readonly DemoFocus[];
  readonly promises: readonly DemoPromise[];
}

const coordinator = { sv: 'samordnaren', en: 'the coordinator' };
const officer = { sv: 'kommunpolisen', en: 'the municipal police officer' };
const leader = { sv: 'vandringsledaren', en: 'the walk leader' };

export const demoGenerations: readonly DemoGeneration[] = [
  {
    name: 'agreement:1',
    starts: '2020-01-01',
    ends: '2022-12-31',
    signedOn: '2019-12-11',
    ended: true,
    focus: [
      {
        title: { sv: 'Cykelstölder vid resecentrum', en: 'Bicycle thefts at the station' },
        problem: {
          sv: 'Cyklar stjäls från de öppna ställen vid resecentrum, mest på vardagar mellan morgon och kväll.',
          en: 'Bicycles are stolen from the open stands at the station, mostly on weekdays between morning and evening.',
        },
        causes: { sv: '– Cykelställ utan ramlås (orsak 1)', en: '– Stands without frame locks (cause 1)' },
        goal: {
          sv: '20 procent färre cykelstölder under 2022 än under 2019.',
          en: '20 percent fewer bicycle thefts in 2022 than in 2019.',
        },
        canBeSeen: false,
      },
      {
        title: { sv: 'Oro i Lindängen på kvällar', en: 'Disorder in Lindängen in the evenings' },
        problem: {
          sv: 'Boende berättar om ordningsstörningar på gårdarna i Lindängen på fredagar och lördagar.',
          en: 'Residents tell of disorder in the yards of Lindängen on Fridays and Saturdays.',
        },
        causes: { sv: '– Få vuxna ute på kvällarna (orsak 1)', en: '– Few adults about in the evenings (cause 1)' },
        goal: { sv: 'Nattvandring minst 80 kvällar under perioden.', en: 'Night walks on at least 80 evenings in the period.' },
        canBeSeen: true,
      },
    ],
    promises: [
      {
        owner: 'municipality',
        what: { sv: 'bygga ett cykelgarage vid resecentrum', en: 'build a bicycle garage at the station' },
        due: '2021-10-01',
        role: coordinator,
        focus: 0,
        outcome: 'done',
        note: { sv: 'Öppnade i september 2021', en: 'Opened in September 2021' },
        effect: 'no_clear_change',
        effectNote: { sv: 'cykelstölder −8 % (−24 till +11)', en: 'bicycle thefts −8 % (−24 to +11)' },
      },
      {
        owner: 'night-walkers',
        what: { sv: 'nattvandra i Lindängen', en: 'walk at night in Lindängen' },
        due: '2022-12-31',
        role: leader,
        focus: 1,
        outcome: 'done',
        note: { sv: '84 kvällar av 80', en: '84 evenings of 80' },
        effect: 'cannot_tell',
        effectNote: { sv: 'för få händelser', en: 'too few events' },
        carryOn: true,
      },
      {
        owner: 'municipality',
        what: { sv: 'starta en fältgrupp för ungdomar', en: 'start a field team for young people' },
        due: '2022-06-30',
        role: coordinator,
        focus: 1,
        outcome: 'not',
        note: { sv: 'Fältgruppen startade inte', en: 'The field team did not start' },
      },
    ],
  },
  {
    name: 'agreement:2',
    starts: '2023-01-01',
    ends: '2025-12-31',
    signedOn: '2022-12-14',
    ended: true,
    focus: [
      {
        title: { sv: 'Våld utomhus i centrum', en: 'Outdoor violence in the centre' },
        problem: {
          sv: 'Misshandel utomhus i centrum sker mest på helgnätter, nära serveringsställena.',
          en: 'Outdoor assault in the centre happens mostly on weekend nights, near the licensed premises.',
        },
        causes: {
          sv: '– Överservering på några ställen (orsak 1)\n– Trängsel vid stängning (orsak 2)',
          en: '– Overserving at a few premises (cause 1)\n– Crowding at closing time (cause 2)',
        },
        goal: {
          sv: '20 procent färre anmälda misshandelsfall utomhus under 2025 än väntat.',
          en: '20 percent fewer reported outdoor assaults in 2025 than expected.',
        },
        canBeSeen: true,
      },
      {
        title: { sv: 'Otrygghet på gångvägar', en: 'Feeling unsafe on footpaths' },
        problem: {
          sv: 'Trygghetsvandringarna visar mörka gångvägar mellan resecentrum och Lindängen.',
          en: 'The safety walks show dark footpaths between the station and Lindängen.',
        },
        causes: { sv: '– Släckta lampor (orsak 1)', en: '– Lamps that are out (cause 1)' },
        goal: { sv: 'En trygghetsvandring i varje område och år.', en: 'One safety walk in each area every year.' },
        canBeSeen: true,
      },
    ],
    promises: [
      {
        owner: 'municipality',
        what: {
          sv: 'göra krogtillsyn tillsammans med polisen, minst 12 besök om året',
          en: 'inspect licensed premises with the police, at least 12 visits a year',
        },
        due: '2025-12-31',
        role: coordinator,
        focus: 0,
        outcome: 'done',
        note: { sv: '38 besök av 36', en: '38 visits of 36' },
        effect: 'fell',
        effectNote: { sv: 'våld i centrum −27 % (−41 till −9)', en: 'violence in the centre −27 % (−41 to −9)' },
        carryOn: true,
      },
      {
        owner: 'police',
        what: { sv: 'ge den gemensamma lägesbilden uppgifter varje år', en: 'give the shared assessment data every year' },
        due: '2025-12-31',
        role: officer,
        focus: 0,
        outcome: 'done',
        note: { sv: 'Tre lägesbilder', en: 'Three assessments' },
      },
      {
        owner: 'municipality',
        what: { sv: 'ordna trygghetsvandringar i alla områden', en: 'arrange safety walks in all areas' },
        due: '2025-10-31',
        role: coordinator,
        focus: 1,
        outcome: 'done',
        note: { sv: '18 vandringar', en: '18 walks' },
      },
      {
        owner: 'night-walkers',
        what: { sv: 'nattvandra i centrum, minst 104 kvällar', en: 'walk at night in the centre, at least 104 evenings' },
        due: '2025-12-31',
        role: leader,
        focus: 0,
        outcome: 'partly',
        note: { sv: '82 kvällar av 104', en: '82 evenings of 104' },
        carryOn: true,
      },
    ],
  },
  {
    name: 'agreement:3',
    starts: '2026-01-01',
    ends: '2028-12-31',
    signedOn: '2025-12-16',
    ended: false,
    focus: [
      {
        title: { sv: 'Stölder ur omklädningsrum', en: 'Thefts from changing rooms' },
        problem: {
          sv: 'Stölderna ur omklädningsrum i idrottshallarna växer, mest på träningskvällar. Lägesbilden 2025, bilaga 1, visar hallarna var för sig.',
          en: 'Thefts from changing rooms in the sports halls are growing, mostly on training evenings. The 2025 assessment, annex 1, shows each hall.',
        },
        causes: {
          sv: '– Omklädningsrum utan låsbara skåp (orsak 1)\n– Obemannad entré (orsak 2)',
          en: '– Changing rooms without lockers (cause 1)\n– Unstaffed entrance (cause 2)',
        },
        goal: {
          sv: '30 procent färre stölder i två hallar under 2027 och 2028 än vad nio andra hallar ger att vänta.',
          en: '30 percent fewer thefts in two halls in 2027 and 2028 than nine other halls lead to expect.',
        },
        canBeSeen: false,
      },
      {
        title: { sv: 'Skadegörelse på bostadsgårdar i Lindängen', en: 'Vandalism in the yards of Lindängen' },
        problem: {
          sv: 'Skadegörelsen på gårdarna i Lindängen växer där belysningen är släckt.',
          en: 'Vandalism in the yards of Lindängen is growing where the lamps are out.',
        },
        causes: { sv: '– Släckta lampor längs gångvägen (orsak 1)', en: '– Lamps out along the path (cause 1)' },
        goal: { sv: '60 av 60 lampor lyser i december 2027.', en: '60 of 60 lamps are lit in December 2027.' },
        canBeSeen: true,
      },
      {
        title: { sv: 'Våld utomhus i centrum', en: 'Outdoor violence in the centre' },
        problem: {
          sv: 'Våldet utomhus i centrum minskade under förra perioden. Parterna ska hålla minskningen.',
          en: 'Outdoor violence in the centre fell in the last period. The parties will hold on to the fall.',
        },
        causes: { sv: '– Överservering på några ställen (orsak 1)', en: '– Overserving at a few premises (cause 1)' },
        goal: {
          sv: 'Minskningen från 2025 består till december 2028.',
          en: 'The fall from 2025 still stands in December 2028.',
        },
        canBeSeen: true,
      },
    ],
    promises: [
      {
        owner: 'municipality',
        what: { sv: 'sätta in låsbara skåp i två hallar, 240 platser', en: 'put lockers into two halls, 240 places' },
        due: '2027-01-18',
        role: coordinator,
        focus: 0,
        measure: 'measure:lockers',
      },
      {
        owner: 'municipality',
        what: { sv: 'bemanna entrén i två hallar på träningskvällar', en: 'staff the entrance of two halls on training evenings' },
        due: '2028-12-31',
        role: coordinator,
        focus: 0,
        measure: 'measure:hosts',
      },
      {
        owner: 'municipality',
        what: { sv: 'laga belysningen längs gångvägen i Lindängen', en: 'mend the lamps along the path in Lindängen' },
        due: '2026-10-31',
        role: coordinator,
        focus: 1,
        measure: 'measure:lighting',
      },
      {
        owner: 'police',
        what: { sv: 'göra krogtillsyn tillsammans med kommunen', en: 'inspect licensed premises with the municipality' },
        due: '2028-12-31',
        role: officer,
        focus: 2,
        measure: 'measure:inspections',
      },
      {
        owner: 'night-walkers',
        what: { sv: 'nattvandra i centrum på fredagar och lördagar', en: 'walk at night in the centre on Fridays and Saturdays' },
        due: '2028-12-31',
        role: leader,
        focus: 2,
        measure: 'measure:night-walks',
      },
    ],
  },
];

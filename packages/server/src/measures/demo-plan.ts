// The demo's invented plan: what is to be done in Exempelhamn in 2026, and how it has gone until the end of November.
import type { Role } from '@samsyn/domain';

export interface DemoMeasure {
  readonly name: string;
  readonly problem: string;
  readonly cause?: string;
  readonly noCauseReason?: string;
  readonly owner: string;
  readonly person?: Role;
  readonly executors: readonly string[];
  readonly body: object;
  /** days and why */
  readonly missed?: Readonly<Record<string, string>>;
  readonly cancelled?: Readonly<Record<string, string>>;
  /** days that nobody has reported */
  readonly waiting?: readonly string[];
  /** occasions beside the schedule: day, time, minutes */
  readonly added?: readonly (readonly [string, string, number])[];
  /** how many were finished at each of them */
  readonly amounts?: readonly number[];
  readonly delay?: { readonly on: string; readonly reason: string };
  readonly followUp?: { readonly colour: 'green' | 'yellow' | 'red'; readonly note: string };
}

const storm = 'Stormvarning';

export const demoPlan: readonly DemoMeasure[] = [
  {
    name: 'lockers',
    problem: 'problem:halls',
    cause: 'cause:halls-lockers',
    owner: 'municipality',
    person: 'coordinator',
    executors: [],
    body: {
      title: 'Låsbara skåp i omklädningsrummen',
      typeKey: 'lockers',
      approach: 'situational',
      effect: 'long',
      description: 'Skåp med egen nyckel i de fem hallarna, Norrhamns sporthall först.',
      starts: '2026-10-01',
      ends: '2027-02-28',
      amount: { planned: 120, unit: 'skåp' },
      budgetHours: 60,
      budgetKr: 340_000,
      documented: 'Besiktningsprotokoll för varje hall',
      areaKeys: ['norrhamn', 'centrum'],
    },
    added: [
      ['2026-10-28', '08:00', 480],
      ['2026-11-18', '08:00', 480],
    ],
    amounts: [24, 24],
    followUp: { colour: 'green', note: 'Två hallar är klara, den tredje i december.' },
  },
  {
    name: 'hosts',
    problem: 'problem:halls',
    cause: 'cause:halls-entrance',
    owner: 'municipality',
    person: 'coordinator',
    executors: ['sports-club'],
    body: {
      title: 'Värdar i hallarnas entré',
      typeKey: 'hall-hosts',
      approach: 'situational',
      effect: 'short',
      description: 'Två värdar i entrén när lagen byter om. Föreningen bemannar, kommunen betalar kläder och utbildning.',
      starts: '2026-11-03',
      ends: '2027-05-27',
      schedule: { repeat: 'week', interval: 1, weekdays: [1, 3], first: '2026-11-03', from: '17:00', to: '21:00' },
      doseMinutes: 240,
      dosePersons: 2,
      budgetHours: 440,
      budgetKr: 85_000,
      documented: 'Värdarnas logg efter varje kväll',
      areaKeys: ['norrhamn'],
    },
    missed: { '2026-11-17': 'Sjukdom, ingen ersättare' },
  },
  {
    name: 'lighting',
    problem: 'problem:yards',
    cause: 'cause:yards-light',
    owner: 'municipality',
    person: 'coordinator',
    executors: ['housing'],
    body: {
      title: 'Laga belysningen i Lindängen',
      typeKey: 'lighting',
      approach: 'situational',
      effect: 'long',
      description: 'Lampor på gårdar och gångvägar i södra Lindängen, efter trygghetsvandringens lista.',
      starts: '2026-05-04',
      ends: '2026-10-31',
      amount: { planned: 60, unit: 'lampor' },
      budgetHours: 180,
      budgetKr: 420_000,
      documented: 'Felanmälan kvitteras med datum',
      areaKeys: ['lindangen-sodra'],
    },
    added: [
      ['2026-05-28', '08:00', 480],
      ['2026-08-20', '08:00', 480],
      ['2026-09-10', '08:00', 480],
    ],
    amounts: [14, 18, 12],
    delay: { on: '2026-12-15', reason: 'Marken måste grävas upp på två gårdar' },
    followUp: { colour: 'yellow', note: 'Sexton lampor återstår. Grävtillstånd kom i november.' },
  },
  {
    name: 'inspections',
    problem: 'problem:centre',
    noCauseReason: 'Tillsynen följer av alkohollagen och görs oavsett vad orsaken är.',
    owner: 'municipality',
    person: 'coordinator',
    executors: ['police'],
    body: {
      title: 'Krogtillsyn med polisen',
      typeKey: 'premises-inspection',
      approach: 'situational',
      effect: 'short',
      description: 'Minst fyra ställen varje kväll, i ordning efter vad som hänt där.',
      starts: '2026-01-09',
      ends: '2026-12-31',
      schedule: {
        repeat: 'week',
        interval: 2,
        weekdays: [4],
        first: '2026-01-09',
        from: '21:00',
        to: '02:00',
        notMonths: [7],
      },
      doseMinutes: 300,
      dosePersons: 4,
      budgetHours: 480,
      documented: 'Tillsynsprotokoll för varje ställe',
      areaKeys: ['centrum'],
    },
    missed: { '2026-10-02': 'Polisen kallades till annat', '2026-10-30': 'Handläggaren var sjuk' },
    waiting: ['2026-11-13'],
    followUp: { colour: 'yellow', note: 'Två kvällar uteblev under hösten. Ersättare utses.' },
  },
  {
    name: 'night-walks',
    problem: 'problem:centre',
    noCauseReason: 'Vandringen är föreningens egen och prövas mot orsakerna i vår.',
    owner: 'night-walkers',
    executors: ['municipality'],
    body: {
      title: 'Nattvandring i centrum',
      typeKey: 'night-walk',
      approach: 'social',
      effect: 'short',
      description: 'Minst tre vandrare i västar, slingan torget, hamnen och busstationen.',
      starts: '2026-01-02',
      ends: '2026-12-31',
      schedule: {
        repeat: 'week',
        interval: 1,
        weekdays: [4, 5],
        first: '2026-01-02',
        from: '21:00',
        to: '01:00',
        notMonths: [7],
      },
      doseMinutes: 240,
      dosePersons: 3,
      budgetHours: 1100,
      budgetKr: 30_000,
      documented: 'Vandringslogg: tid, antal vandrare, slinga',
      areaKeys: ['centrum'],
    },
    missed: {
      '2026-02-06': 'För få vandrare',
      '2026-04-11': 'För få vandrare',
      '2026-05-22': 'För få vandrare',
      '2026-09-18': 'För få vandrare',
      '2026-10-17': 'För få vandrare',
      '2026-11-06': 'För få vandrare',
    },
    cancelled: { '2026-01-09': storm, '2026-08-21': storm },
    followUp: { colour: 'green', note: 'Går som tänkt. Fler vandrare behövs till våren.' },
  },
  {
    name: 'presence',
    problem: 'problem:shops',
    noCauseReason: 'Orsakerna utreds med butikerna under vintern.',
    owner: 'police',
    executors: [],
    body: {
      title: 'Närvaro i köpcentrum Norrhamn',
      typeKey: 'hot-spot-patrol',
      approach: 'situational',
      effect: 'short',
      starts: '2026-02-05',
      ends: '2026-12-31',
      schedule: {
        repeat: 'week',
        interval: 1,
        weekdays: [3],
        first: '2026-02-05',
        from: '15:00',
        to: '18:00',
        notMonths: [7],
      },
      doseMinutes: 15,
      dosePersons: 2,
      budgetHours: 24,
      documented: 'Minuter på plats i polisens eget system, antal skrivs in här',
      areaKeys: ['norrhamn'],
    },
    missed: { '2026-10-08': 'Beredskap på annan plats', '2026-11-12': 'Beredskap på annan plats' },
  },
];

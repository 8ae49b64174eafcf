// The invented council's meetings of 2026 that have been held: what was said and decided, item by item. Everything is made up.

export interface DemoDecision {
  readonly text: string;
  /** kind of organisation */
  readonly by?: string;
  readonly role?: string;
  readonly due?: string;
  /** what was done about it; open when it says nothing */
  readonly done?: string;
  readonly name?: string;
  readonly priority?: string;
  readonly measure?: string;
  readonly votes?: readonly (readonly [string, 'for' | 'against' | 'abstain'])[];
  /** whose: organisation and function */
  readonly dissent?: readonly { readonly seat: string; readonly text: string }[];
}
export interface DemoSaid {
  readonly note?: string;
  readonly decisions?: readonly DemoDecision[];
  readonly postponed?: boolean;
  readonly secrecy?: string;
  readonly recused?: { readonly kind: string; readonly reason: string };
}
export interface DemoMeeting {
  readonly key: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly adjustBy: string;
  readonly adjusters: readonly [string, string];
  readonly absent: readonly string[];
  readonly byDeputy: readonly string[];
  readonly matters?: readonly { readonly title: string; readonly minutes: number }[];
  /** by kind of standing item, or the title of a matter */
  readonly said: Readonly<Record<string, DemoSaid>>;
}

const opening = (adjusters: string): DemoSaid => ({
  note: `Mötet öppnas. ${adjusters} utses att justera. Dagordningen fastställs.`,
});

export const demoYear: readonly DemoMeeting[] = [
  {
    key: 'march',
    startsAt: '2026-03-11T12:00:00Z',
    endsAt: '2026-03-11T13:40:00Z',
    adjustBy: '2026-03-25',
    adjusters: ['police:vice-chair', 'probation:member'],
    absent: ['night-walkers:member'],
    byDeputy: [],
    said: {
      opening: opening('Polisen och Frivården'),
      previous: { note: 'Föregående protokoll läggs till handlingarna.' },
      police: { note: 'Polisen redovisar läget. Inget problem skiljer sig säkert från de tidigare åren.' },
      plan: {
        note: 'Belysningen på bostadsgårdarna i Lindängen är inventerad.',
        decisions: [
          {
            text: 'Bostadsbolaget lagar de lampor som inventeringen fann släckta.',
            by: 'housing',
            role: 'trygghetschefen',
            due: '2026-06-01',
            measure: 'measure:lighting',
          },
        ],
      },
      decisions: {
        decisions: [
          {
            text: 'En ny form för medborgarlöftet tas fram.',
            by: 'municipality',
            role: 'samordnaren',
            due: '2026-09-01',
            done: 'Redovisad på mötet i september.',
          },
        ],
      },
      next: { note: 'Nästa möte är den 10 juni klockan 13.' },
    },
  },
  {
    key: 'june',
    startsAt: '2026-06-10T11:00:00Z',
    endsAt: '2026-06-10T12:30:00Z',
    adjustBy: '2026-06-24',
    adjusters: ['police:vice-chair', 'probation:member'],
    absent: [],
    byDeputy: ['police:vice-chair'],
    said: {
      opening: opening('Polisen och Frivården'),
      previous: { note: 'Föregående protokoll läggs till handlingarna. Lamporna i Lindängen är delvis lagade.' },
      round: { note: 'Centrumföreningen vill se fler besök av nattvandrare under sommarens torghelger.' },
      plan: {
        note: 'Krogtillsynen har gjorts enligt plan.',
        decisions: [
          {
            text: 'Nattvandringen förstärks på torget fredagar och lördagar i juli och augusti.',
            by: 'night-walkers',
            due: '2026-08-31',
            done: 'Genomförd.',
            measure: 'measure:night-walks',
          },
        ],
      },
      other: {
        note: 'Placering av kameror vid hamnen diskuteras.',
        secrecy: '18 kap. 8 §',
      },
      next: { note: 'Nästa möte är den 16 september klockan 13.' },
    },
  },
  {
    key: 'september',
    startsAt: '2026-09-16T11:00:00Z',
    endsAt: '2026-09-16T12:50:00Z',
    adjustBy: '2026-09-30',
    adjusters: ['police:vice-chair', 'probation:member'],
    absent: ['night-walkers:member'],
    byDeputy: [],
    matters: [
      { title: 'Bidrag till trygghetsåtgärder på bostadsgårdar', minutes: 10 },
      { title: 'Trygghetsmätningen 2027', minutes: 10 },
    ],
    said: {
      opening: opening('Polisen och Frivården'),
      previous: { note: 'Föregående protokoll läggs till handlingarna. Två beslut är öppna.' },
      police: {
        note: 'Polisen redovisar att anmälda stölder ur omklädningsrum ökar och att våldet utomhus i centrum minskar. För övriga problem går det inte att säga.',
      },
      municipality: { note: 'Kommunen redovisar felanmälda lampor och klotter på bostadsgårdarna i Lindängen.' },
      plan: { note: 'Åtgärdsplanen gås igenom. Lamporna i Lindängen är försenade.' },
      'Bidrag till trygghetsåtgärder på bostadsgårdar': {
        note: 'Bostadsbolagets ansökan om bidrag till låsbara cykelrum prövas.',
        recused: { kind: 'housing', reason: 'Bostadsbolaget söker bidraget som avgörs i punkten' },
        decisions: [
          {
            text: 'Bidraget beviljas med villkor att cykelrummen är klara före den 1 mars 2027.',
            by: 'municipality',
            role: 'samordnaren',
            due: '2027-03-01',
            votes: [
              ['municipality:chair', 'for'],
              ['police:vice-chair', 'for'],
              ['probation:member', 'for'],
              ['victim-support:member', 'for'],
              ['town-centre:member', 'abstain'],
            ],
          },
        ],
      },
      decisions: {
        note: 'Parterna har poängsatt problemen var för sig och sedan tillsammans.',
        decisions: [
          {
            text: 'Stölder ur omklädningsrum i idrottshallar är ett fokusområde.',
            by: 'municipality',
            role: 'fritidschefen',
            due: '2026-12-09',
            name: 'decision:halls',
            priority: 'priority:halls',
          },
          {
            text: 'Skadegörelse på bostadsgårdar i södra Lindängen är ett fokusområde.',
            by: 'housing',
            role: 'trygghetschefen',
            due: '2026-12-09',
            name: 'decision:yards',
            priority: 'priority:yards',
          },
          {
            text: 'Våld utomhus i centrum är ett fokusområde.',
            by: 'police',
            role: 'lokalpolisområdeschefen',
            due: '2026-12-09',
            name: 'decision:centre',
            priority: 'priority:centre',
            dissent: [{ seat: 'town-centre:member', text: 'stölder i butik bör ingå' }],
          },
          {
            text: 'Reservnycklarna till hallarna kartläggs.',
            by: 'municipality',
            role: 'fritidschefen',
            due: '2026-11-15',
            measure: 'measure:lockers',
          },
        ],
      },
      communication: { note: 'Fokusområdena berättas på kommunens webbplats.' },
      'Trygghetsmätningen 2027': { postponed: true },
      next: { note: 'Nästa möte är den 9 december klockan 13.' },
    },
  },
];

// The demo's causes in words; all of it invented.
import type { CauseSide, CauseState, EvidenceSide } from '@samsyn/domain';

export interface DemoCause {
  readonly key: string;
  readonly under?: string;
  readonly side: CauseSide;
  readonly statement: string;
  readonly evidence: readonly { readonly speaks: EvidenceSide; readonly text: string; readonly source: string; readonly finding?: true }[];
  readonly judged?: { readonly state: CauseState; readonly reason: string };
}

export const hallCauses: readonly DemoCause[] = [
  {
    key: 'halls-lockers',
    side: 'situation',
    statement: 'Omklädningsrummen saknar skåp som går att låsa',
    evidence: [
      { speaks: 'for', text: 'I de två hallar där flest stölder anmäls går skåpen inte att låsa.', source: 'Platsbesök 6 november 2026' },
      {
        speaks: 'for',
        text: 'Ökningen gäller idrottsanläggningar, inte lokaler i allmänhet.',
        source: 'Problembild november 2026',
        finding: true,
      },
      {
        speaks: 'against',
        text: 'En del lås i en av hallarna byttes 2025, och stölderna fortsatte där.',
        source: 'Fastighetsenhetens logg',
      },
    ],
    judged: { state: 'supported', reason: 'Två oberoende underlag pekar åt samma håll. Låsbytet gällde bara ett av fyra omklädningsrum.' },
  },
  {
    key: 'halls-entrance',
    side: 'situation',
    statement: 'Entrén är obemannad på träningskvällar',
    evidence: [
      {
        speaks: 'for',
        text: 'Vaktmästaren slutar 16.30, de flesta anmälda tiderna ligger senare.',
        source: 'Schema för hallarna, hösten 2026',
      },
      { speaks: 'against', text: 'En hall med obemannad entré har få stölder.', source: 'Platsbesök 6 november 2026' },
    ],
    judged: { state: 'supported', reason: 'Tiderna stämmer i tre av fyra hallar. Hallen med få stölder har skåp med lås.' },
  },
  {
    key: 'halls-keys',
    under: 'halls-entrance',
    side: 'situation',
    statement: 'Reservnycklar till omklädningsrummen är på drift',
    evidence: [{ speaks: 'for', text: '14 av 52 nycklar saknas vid inventering.', source: 'Nyckelinventering oktober 2026' }],
  },
  {
    key: 'halls-valuables',
    side: 'victim',
    statement: 'Värdesaker lämnas i omklädningsrummet under träningen',
    evidence: [
      {
        speaks: 'for',
        text: 'Tre av elva tillfrågade lag har en rutin för värdesaker.',
        source: 'Frågor till föreningarna, november 2026',
      },
    ],
    judged: { state: 'supported', reason: 'De flesta lag har ingen rutin. Inget talar emot, men lag med rutin är få.' },
  },
  {
    key: 'halls-known',
    side: 'offender',
    statement: 'Den som stjäl vet när hallen är full',
    evidence: [{ speaks: 'for', text: 'Stölderna följer träningstiderna.', source: 'Problembild november 2026' }],
  },
  {
    key: 'halls-reporting',
    side: 'measurement',
    statement: 'Fler anmäler än förut, men stölderna är lika många',
    evidence: [
      {
        speaks: 'for',
        text: 'Två föreningar bytte försäkring 2025, och den nya kräver anmälan.',
        source: 'Frågor till föreningarna, november 2026',
      },
      {
        speaks: 'against',
        text: 'Andelen som säger att de anmäler är oförändrad, och ökningen är lika stor i föreningar utan ny försäkring.',
        source: 'Frågor till föreningarna, november 2026',
      },
    ],
    judged: { state: 'refuted', reason: 'Ökningen finns också där försäkringen är densamma. Underlaget är litet och prövas igen 2027.' },
  },
];

export const hallChain: readonly { readonly what: string; readonly cause: string | null }[] = [
  { what: 'Laget kommer till hallen och byter om', cause: null },
  { what: 'Telefoner och plånböcker lämnas i kläderna', cause: 'halls-valuables' },
  { what: 'Alla går ut i hallen, rummet står tomt i en och en halv timme', cause: 'halls-lockers' },
  { what: 'Någon går in genom entrén utan att bli sedd', cause: 'halls-entrance' },
  { what: 'Stölden märks efter träningen och anmäls nästa dag', cause: 'halls-reporting' },
];

export const yardCauses: readonly DemoCause[] = [
  {
    key: 'yards-light',
    side: 'situation',
    statement: 'Lampor längs gårdarna är släckta',
    evidence: [
      { speaks: 'for', text: '60 av 214 lampor lyste inte.', source: 'Belysningsinventering september 2026' },
      { speaks: 'for', text: 'Ökningen gäller södra Lindängen.', source: 'Problembild november 2026', finding: true },
      { speaks: 'against', text: 'En del av skadegörelsen sker på dagen.', source: 'Bostadsbolagets skadelogg' },
    ],
    judged: {
      state: 'supported',
      reason: 'Inventeringen och platsbesöket pekar på samma gårdar. Skador på dagen förklaras inte av ljuset.',
    },
  },
  {
    key: 'yards-repair',
    side: 'situation',
    statement: 'Skador lagas sent, så att nya följer',
    evidence: [{ speaks: 'for', text: 'Det tar i snitt tre veckor från anmälan till lagning.', source: 'Bostadsbolagets skadelogg' }],
  },
  {
    key: 'yards-reporting',
    side: 'measurement',
    statement: 'Bostadsbolaget anmäler fler skador sedan rutinen ändrades',
    evidence: [],
  },
];

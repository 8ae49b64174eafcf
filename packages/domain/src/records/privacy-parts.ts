// Parts that both data-protection documents have: who is responsible, the sources, their receivers, what is held, for how long, and how it
// is protected.
import { roleWords } from '../access/access-words.ts';
import { roles } from '../access/roles.ts';
import { capital } from '../words/capital.ts';
import type { Block, Cell, Section } from './block-document.ts';
import { ownRules, roleText } from './matrix-facts.ts';
import type { PrivacyFacts } from './privacy-facts.ts';
import { amount, grainText, monthsText, swedishDate } from './privacy-words.ts';
import { safeguards } from './safeguards.ts';

const missing = (text: string): Cell => (text === '' ? { text: 'Saknas', weak: true } : text);
const until = (day: string | null): Cell => (day === null ? { text: 'Tills vidare', weak: true } : swedishDate(day));

export function controllers(facts: PrivacyFacts): Section {
  const owned = (name: string) => facts.sources.filter((source) => source.owner === name).length;
  return {
    heading: 'Personuppgiftsansvariga',
    blocks: [
      {
        kind: 'text',
        text: 'Varje part är personuppgiftsansvarig för de källor som den äger och för det den själv skriver. Kommunen ansvarar för Samsyn som gemensamt verktyg. Den som driver servern åt kommunen är personuppgiftsbiträde.',
      },
      {
        kind: 'table',
        caption: 'Parterna, hur många som har konto hos var och en och hur många källor den äger',
        head: ['Part', 'Konton', 'Egna källor'],
        rows: facts.organisations.map(({ name, members }) => [name, amount(members), amount(owned(name))]),
        widths: [6, 2, 2],
      },
      { kind: 'fill', label: 'Dataskyddsombud och kontaktuppgifter', lines: 1 },
      { kind: 'fill', label: 'Personuppgiftsbiträde, avtal och datum', lines: 1 },
    ],
  };
}

export function sourceTable(facts: PrivacyFacts): Block[] {
  if (facts.sources.length === 0) return [{ kind: 'text', text: 'Inga källor är upplagda än.' }];
  return [
    {
      kind: 'table',
      caption: 'Källorna, vem som äger dem, ändamål, rättslig grund och hur länge de används',
      head: ['Källa', 'Ändamål', 'Rättslig grund', 'Till'],
      rows: facts.sources.map((source) => [
        { text: source.name, sub: `${source.owner}. ${amount(source.rows)}\u00a0rader.` },
        missing(source.purpose),
        missing(source.legalBasis),
        until(source.until),
      ]),
      widths: [3, 3, 3, 2],
    },
  ];
}

export function receiverTable(facts: PrivacyFacts): Block[] {
  const rows = facts.sources.flatMap((source) =>
    source.sharings.map((sharing): Cell[] => [
      { text: sharing.receiver, sub: sharing.role === null ? source.name : `${capital(roleWords[sharing.role].sv)}. ${source.name}` },
      capital(grainText(sharing)),
      missing(sharing.purpose),
      sharing.until === null ? until(source.until) : until(sharing.until),
    ]),
  );
  if (rows.length === 0) return [{ kind: 'text', text: 'Ingen källa delas. Bara ägaren ser sina uppgifter.' }];
  return [
    {
      kind: 'table',
      caption: 'Mottagarna, hur fint de ser, varför och till när',
      head: ['Mottagare och källa', 'Ser', 'Varför', 'Till'],
      rows,
      widths: [3, 3, 3, 2],
    },
    {
      kind: 'text',
      text: 'Mottagaren ser aldrig mer än ägaren högst lämnar till någon. Gränsen ligger i databasen och gäller sida, karta, export, dokument och API. En delning som avslutas slutar gälla genast, och frysta bilder som byggde på den märks.',
    },
  ];
}

export const held: readonly string[] = [
  'Händelser: slag av brott eller händelse, tid, plats som område eller koordinat, slag av plats, antal. Inga namn.',
  'En nyckelhash av källans radnummer, för att samma rad inte ska räknas två gånger. Den går inte att läsa tillbaka.',
  'Rader i karantän: kolumn, orsak och ett maskerat värde.',
  'Konton: funktion, e-postadress, organisation, roll och sätt att logga in.',
  'Loggen: vilket konto som gjorde vad, när och varför.',
];
export const notHeld: readonly string[] = [
  'Namn, personnummer, telefonnummer och registreringsskyltar i händelser.',
  'Misstänkta, målsägande och vittnen.',
  'Fritext ur anmälningar, ärendenummer i klartext, bilder på personer.',
  'Bedömningar av enskilda och förutsägelser om enskilda.',
];

export function keeping(facts: PrivacyFacts): Block[] {
  return [
    {
      kind: 'table',
      caption: 'Hur länge varje slag av uppgifter sparas',
      head: ['Uppgifter', 'Sparas', 'Utgångsläge'],
      rows: facts.retention.map(({ name, months, standard }) => [
        name,
        months !== null && standard !== null && months > standard ? { text: monthsText(months), weak: true } : monthsText(months),
        monthsText(standard),
      ]),
      widths: [6, 2, 2],
    },
    {
      kind: 'text',
      text: 'Antal per område och månad blir kvar när raderna tas bort. Uppgifter under rättslig spärr gallras inte. Det som har undertecknats eller justerats gallras bara om kommunen har beslutat en tid.',
    },
  ];
}

export function protection(facts: PrivacyFacts): Block[] {
  return [
    {
      kind: 'table',
      caption: 'Skyddsåtgärder som de är inställda',
      head: ['Skydd', 'Läge'],
      rows: safeguards(facts).map(({ name, state, weaker }) => [name, weaker === null ? state : { text: weaker, sub: state, weak: true }]),
      widths: [3, 7],
    },
  ];
}

export function roleTable(facts: PrivacyFacts): Block[] {
  const own = ownRules(facts);
  return [
    {
      kind: 'table',
      caption: 'Rollerna och vad var och en får göra',
      head: ['Roll', 'Får', 'Har ingen del i'],
      rows: roles.map((role) => {
        const { has, not } = roleText(facts, role);
        return [capital(roleWords[role].sv), has, not];
      }),
      widths: [2, 5, 4],
    },
    { kind: 'text', text: 'Det som inte är tillåtet är nekat.' },
    ...(own.length > 0 ? [{ kind: 'list', items: own } as const] : []),
  ];
}

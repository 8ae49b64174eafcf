// The safeguards in force, each read from the settings and weighed against where a new municipality starts. Weaker is said, never hidden.
import { asFineAs } from '../access/grain.ts';
import { accessOn } from './matrix-facts.ts';
import type { PrivacyFacts } from './privacy-facts.ts';
import { amount, listed, swedishDate } from './privacy-words.ts';

export interface Safeguard {
  readonly key: SafeguardKey;
  readonly name: string;
  readonly state: string;
  /** weaker than the default: what it should be; null = as strong or stronger */
  readonly weaker: string | null;
}

const safeguardKeys = [
  'small-public',
  'small-partner',
  'sensitive',
  'dwellings',
  'sharings',
  'purpose',
  'no-content',
  'second-factor',
  'sign-in',
  'encrypted',
  'conduct',
  'memberships',
  'log',
  'retention',
  'personal',
] as const;
export type SafeguardKey = (typeof safeguardKeys)[number];

type Judge = (facts: PrivacyFacts) => Omit<Safeguard, 'key'>;

const standard = { kPublic: 5, kPartner: 3 } as const;

const judges: Readonly<Record<SafeguardKey, Judge>> = {
  'small-public': ({ disclosure: { kPublic } }) => ({
    name: 'Små tal i det som publiceras',
    state: `Antal under ${kPublic} döljs, och det som de kan räknas ut ur.`,
    weaker: kPublic < standard.kPublic ? `Utgångsläget är ${standard.kPublic}.` : null,
  }),
  'small-partner': ({ disclosure: { kPartner } }) => ({
    name: 'Små tal mellan parterna',
    state: `Där en källa delas som antal döljs det som är under ${kPartner}.`,
    weaker: kPartner < standard.kPartner ? `Utgångsläget är ${standard.kPartner}.` : null,
  }),
  sensitive: ({ disclosure: { sensitiveByYear } }) => ({
    name: 'Sexualbrott och brott i nära relation',
    state: sensitiveByYear ? 'Andra än ägaren ser dem bara för hela kommunen och per år.' : 'Visas lika fint som andra brott.',
    weaker: sensitiveByYear ? null : 'Utgångsläget är hela kommunen och år.',
  }),
  dwellings: ({ disclosure: { dwellingsAsPoints } }) => ({
    name: 'Bostäder',
    state: dwellingsAsPoints ? 'Visas som punkter.' : 'Visas aldrig som punkter för andra än ägaren.',
    weaker: dwellingsAsPoints ? 'Utgångsläget är att de aldrig visas som punkter.' : null,
  }),
  sharings: ({ sources, day }) => {
    const endless = sources.filter((s) => s.until === null && s.sharings.some((h) => h.until === null)).map((s) => s.name);
    const given = sources.flatMap((s) => s.sharings);
    const outside = given.filter((h) => asFineAs(h.grain, 'points') && !authorities.includes(h.kind)).map((h) => h.receiver);
    const passed = sources.filter((s) => s.until !== null && s.until < day).map((s) => s.name);
    const said = [
      ...(endless.length > 0 ? [`Slutdatum saknas för ${listed(endless)}.`] : []),
      ...(outside.length > 0 ? [`${listed([...new Set(outside)])} är inte en myndighet men ser rader eller punkter.`] : []),
      ...(passed.length > 0 ? [`Tiden har gått ut för ${listed(passed)}.`] : []),
    ];
    return {
      name: 'Delning per källa',
      state: `Varje mottagare ser källan så fint som avtalat, ${given.length === 1 ? 'en delning' : `${amount(given.length)} delningar`}. Gränsen ligger i databasen.`,
      weaker: said.length > 0 ? said.join(' ') : null,
    };
  },
  purpose: ({ sources }) => {
    const without = sources.filter((s) => s.purpose === '' || s.legalBasis === '').map((s) => s.name);
    return {
      name: 'Ändamål och rättslig grund',
      state: 'Skrivs in för varje källa och delning.',
      weaker: without.length > 0 ? `Ändamål eller rättslig grund saknas för ${listed(without)}.` : null,
    };
  },
  'no-content': (facts) => {
    const read = (['rows', 'picture', 'problems', 'field', 'meetings'] as const).filter(
      (dataClass) => accessOn(facts, 'administrator', dataClass) !== 'none',
    );
    return {
      name: 'Administratören',
      state: read.length === 0 ? 'Sköter konton och ser inget innehåll.' : 'Sköter konton och ser innehåll.',
      weaker: read.length > 0 ? 'Utgångsläget är att administratören inte ser något innehåll.' : null,
    };
  },
  'second-factor': ({ people, signIn }) => ({
    name: 'Inloggning i två steg',
    state:
      signIn.outside !== null && !signIn.local
        ? `Sköts av ${signIn.outside}.`
        : `${amount(people.secondFactor)} av ${amount(people.accounts)} konton har en andra faktor.`,
    weaker: (signIn.outside === null || signIn.local) && people.secondFactor < people.accounts ? 'Alla konton bör ha det.' : null,
  }),
  'sign-in': ({ signIn }) => ({
    name: 'Sätt att logga in',
    state: [
      ...(signIn.outside === null ? [] : [`Organisationens inloggning (${signIn.outside}).`]),
      signIn.local ? 'Lösenord (argon2id), engångskod eller nyckel i Samsyn.' : 'Inloggning med lösenord i Samsyn är avstängd.',
    ].join(' '),
    weaker: null,
  }),
  encrypted: ({ encrypted }) => ({
    name: 'Förbindelsen',
    state: encrypted ? 'Krypterad (TLS).' : 'Inte krypterad. Samsyn svarar då bara på den egna datorn.',
    weaker: encrypted ? null : 'Använd TLS när andra än den egna datorn ska nå Samsyn.',
  }),
  conduct: ({ people }) => ({
    name: 'Uppförandekod',
    state: `Godkänns före första raden. ${amount(people.accepted)} av ${amount(people.accounts)} har godkänt den.`,
    weaker: null,
  }),
  memberships: ({ people }) => ({
    name: 'Tid för uppdraget',
    state:
      people.withoutEnd === 0
        ? 'Alla medlemskap har slutdatum.'
        : `${amount(people.accounts - people.withoutEnd)} av ${amount(people.accounts)} konton har slutdatum.`,
    weaker: people.withoutEnd === people.accounts && people.accounts > 0 ? 'Inget medlemskap har slutdatum.' : null,
  }),
  log: ({ log }) => ({
    name: 'Logg',
    state: `Det som öppnas, ändras och tas ut skrivs i en kedja som inte kan ändras obemärkt. ${amount(log.entries)} poster, topp ${log.head}. ${
      log.checked === null
        ? 'Kedjan är inte omräknad än.'
        : `Omräknad ${swedishDate(log.checked.day)}: ${log.checked.whole ? 'hel' : 'bruten'}.`
    }`,
    weaker: log.checked === null ? 'Räkna om kedjan.' : log.checked.whole ? null : 'Kedjan är bruten. Utred det nu.',
  }),
  retention: ({ retention }) => {
    const longer = retention
      .filter(({ months, standard }) => standard !== null && (months ?? Number.POSITIVE_INFINITY) > standard)
      .map((rule) => rule.name);
    return {
      name: 'Gallring',
      state: 'Sker varje natt enligt en regel för varje slag av uppgifter.',
      weaker: longer.length > 0 ? `Sparas längre än utgångsläget: ${listed(longer)}.` : null,
    };
  },
  personal: () => ({
    name: 'Personuppgifter i filer',
    state:
      'Kolumner som inte behövs lagras inte. Rader med personnummer, telefonnummer, mejladress eller skylt stannar i karantän, maskerade.',
    weaker: null,
  }),
};

/** Receivers that are authorities, with secrecy of their own. */
const authorities: readonly string[] = ['municipality', 'police', 'probation', 'rescue-service', 'school'];

export function safeguards(facts: PrivacyFacts): Safeguard[] {
  return safeguardKeys.map((key) => ({ key, ...judges[key](facts) }));
}

// The record of processing activities (registerförteckning, article 30 of the GDPR): one part per processing, as the settings make it.

import { capital } from '../words/capital.ts';
import type { BlockDocument, Section } from './block-document.ts';
import type { PrivacyFacts, SourceFacts } from './privacy-facts.ts';
import { controllers, protection, receiverTable } from './privacy-parts.ts';
import { amount, grainText, listed, monthsText, swedishDate } from './privacy-words.ts';

/** The municipality's own processings, beside those of the sources. */
const own = ['Från problem till överenskommelse', 'Konton', 'Logg'] as const;

export function processingRecord(facts: PrivacyFacts): BlockDocument {
  const parts = [...facts.sources.map((source) => sourcePart(facts, source)), cyclePart(facts), accountPart(facts), logPart(facts)];
  return {
    title: 'Registerförteckning',
    subtitle: [`Samsyn i ${facts.municipality}`, `Inställningarna den ${swedishDate(facts.day)}`],
    owner: facts.municipality,
    summary: {
      text: `Förteckningen har ${amount(parts.length)} behandlingar. Uppgifter förs inte över till land utanför EU och EES av Samsyn.`,
      block: {
        kind: 'table',
        caption: 'Behandlingarna och vem som är personuppgiftsansvarig',
        head: ['Behandling', 'Personuppgiftsansvarig'],
        rows: [...facts.sources.map((s) => [s.name, s.owner]), ...own.map((name) => [name, facts.municipality])],
        widths: [5, 5],
      },
    },
    sections: [
      controllers(facts),
      ...parts,
      { heading: 'Alla mottagare', blocks: receiverTable(facts) },
      { heading: 'Tekniskt och organisatoriskt skydd', blocks: protection(facts), protective: true },
      { heading: 'Granskad', blocks: [{ kind: 'signatures', of: ['Personuppgiftsansvarig', 'Dataskyddsombud'] }] },
    ],
    closing: 'Dokumentet är gjort ur Samsyns inställningar (artikel 30). Gör om det när källor, mottagare eller tider ändras.',
    demo: facts.demo,
  };
}

type Row = readonly [string, string];
const part = (heading: string, rows: readonly Row[]): Section => ({
  heading,
  blocks: [{ kind: 'table', caption: heading, head: ['Uppgift', 'Så är det'], rows, widths: [3, 7] }],
});

function sourcePart(facts: PrivacyFacts, source: SourceFacts): Section {
  const receivers = source.sharings.map((s) => `${s.receiver} (${grainText(s)})`);
  return part(source.name, [
    ['Personuppgiftsansvarig', source.owner],
    ['Ändamål', source.purpose || 'Saknas, fylls i av ägaren'],
    ['Rättslig grund', source.legalBasis || 'Saknas, fylls i av ägaren'],
    ['Registrerade', 'De som indirekt kan pekas ut av plats och tid: boende, besökare, utsatta, verksamheter.'],
    [
      'Uppgifter',
      `Slag av brott eller händelse, tid, plats, slag av plats, antal. Inga namn. ${amount(source.rows)} rader${periodOf(source)}.`,
    ],
    ['Mottagare', receivers.length > 0 ? `${capital(listed(receivers))}.` : 'Inga utanför ägaren.'],
    ['Tredje land', 'Nej'],
    ['Sparas', keptFor(facts, 'rows')],
    ['Delas till', source.until === null ? 'Tills vidare' : swedishDate(source.until)],
  ]);
}

const periodOf = ({ from, to }: SourceFacts): string => (from && to ? ` från ${swedishDate(from)} till ${swedishDate(to)}` : '');

function keptFor(facts: PrivacyFacts, key: string): string {
  const rule = facts.retention.find((one) => one.key === key);
  return rule ? monthsText(rule.months) : 'Enligt kommunens beslut';
}

const cyclePart = (facts: PrivacyFacts): Section =>
  part(own[0], [
    ['Personuppgiftsansvarig', facts.municipality],
    ['Ändamål', 'Att parterna ska kunna komma överens om åtgärder, besluta, skriva under och följa upp.'],
    [
      'Rättslig grund',
      'Uppgift av allmänt intresse (artikel\u00a06.1\u00a0e), lag (2023:196) om kommuners ansvar för brottsförebyggande arbete',
    ],
    ['Registrerade', 'Medarbetare och förtroendevalda hos parterna: vem som beslutade, justerade och skrev under'],
    [
      'Uppgifter',
      'Konto och funktion vid beslut, justering och underskrift, skanning av underskrifter på papper. Platser, tider och slag.',
    ],
    ['Mottagare', 'Parterna. Var och en som begär en allmän handling får den offentliga kopian.'],
    ['Tredje land', 'Nej'],
    [
      'Sparas',
      `Undertecknat, protokoll och beslut: ${keptFor(facts, 'archive')}. Utkast som inte undertecknades: ${keptFor(facts, 'drafts')}. Granskningar och belysning: ${keptFor(facts, 'reviews')}. Närvaroplaner som inte valdes: ${keptFor(facts, 'presence')}. Kalenderadresser som inte används: ${keptFor(facts, 'calendars')}. Senaste besöket: ${keptFor(facts, 'visits')}.`,
    ],
  ]);

const accountPart = (facts: PrivacyFacts): Section =>
  part(own[1], [
    ['Personuppgiftsansvarig', facts.municipality],
    ['Ändamål', 'Att varje person kommer åt det som uppdraget kräver och inget annat.'],
    ['Rättslig grund', 'Uppgift av allmänt intresse (artikel\u00a06.1\u00a0e), säkerhet i behandlingen (artikel 32)'],
    ['Registrerade', `Medarbetare och förtroendevalda hos parterna, ${amount(facts.people.accounts)} konton`],
    ['Uppgifter', 'Funktion, e-postadress, organisation, roll, tid för uppdraget, sätt att logga in, inloggningar'],
    ['Mottagare', 'Inga utanför samarbetet'],
    ['Tredje land', 'Nej'],
    ['Sparas', `${keptFor(facts, 'accounts')} efter senaste användning`],
  ]);

const logPart = (facts: PrivacyFacts): Section =>
  part(own[2], [
    ['Personuppgiftsansvarig', facts.municipality],
    ['Ändamål', 'Att kunna granska vem som har öppnat, ändrat och tagit ut uppgifter.'],
    ['Rättslig grund', 'Uppgift av allmänt intresse (artikel\u00a06.1\u00a0e), säkerhet i behandlingen (artikel 32)'],
    ['Registrerade', 'De som har konto'],
    ['Uppgifter', `Konto, organisation, roll, händelse, tid, angivet skäl. ${amount(facts.log.entries)} poster.`],
    ['Mottagare', 'Granskare i samarbetet'],
    ['Tredje land', 'Nej'],
    ['Sparas', keptFor(facts, 'log')],
  ]);

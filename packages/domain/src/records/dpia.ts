// The impact assessment (konsekvensbedömning, article 35 of the GDPR) as the settings make it. What people must judge themselves is left to
// fill in by hand: the program knows the settings, not the answers of those concerned.

import { capital } from '../words/capital.ts';
import type { BlockDocument, Cell, Section } from './block-document.ts';
import type { PrivacyFacts } from './privacy-facts.ts';
import { controllers, held, keeping, notHeld, protection, receiverTable, roleTable, sourceTable } from './privacy-parts.ts';
import { amount, swedishDate } from './privacy-words.ts';
import { type Level, type Risk, risks } from './risks.ts';
import { safeguards } from './safeguards.ts';

export function dpia(facts: PrivacyFacts): BlockDocument {
  const all = risks(facts);
  const weak = safeguards(facts).filter((one) => one.weaker !== null);
  return {
    title: 'Konsekvensbedömning',
    subtitle: [`Samsyn i ${facts.municipality}`, `Inställningarna den ${swedishDate(facts.day)}`],
    owner: facts.municipality,
    summary: {
      text: summaryText(all, weak.length),
      block: {
        kind: 'table',
        caption: 'Antal risker på varje nivå, före och efter skydd',
        head: ['Risknivå', 'Före skydd', 'Med skydd i drift'],
        rows: (['hög', 'medel', 'låg'] as const).map((level) => [capital(level), count(all, 'before', level), count(all, 'left', level)]),
        widths: [4, 3, 3],
      },
    },
    sections: [
      controllers(facts),
      treatment(facts),
      { heading: 'Källor', blocks: sourceTable(facts) },
      { heading: 'Mottagare', blocks: receiverTable(facts) },
      necessity(facts),
      { heading: 'Roller', blocks: roleTable(facts), protective: true },
      { heading: 'Hur länge uppgifterna sparas', blocks: keeping(facts) },
      { heading: 'Skydd', blocks: protection(facts), protective: true },
      rightsSection,
      { heading: 'Risker', blocks: riskBlocks(all), protective: true },
      decision,
    ],
    closing:
      'Dokumentet är gjort ur Samsyns inställningar. Det ersätter inte den personuppgiftsansvariges egen bedömning. Gör om det när inställningar, källor eller mottagare ändras.',
    demo: facts.demo,
  };
}

const count = (all: readonly Risk[], when: 'before' | 'left', level: Level): string =>
  amount(all.filter((risk) => risk[when] === level).length);

function summaryText(all: readonly Risk[], weak: number): string {
  const high = all.filter((risk) => risk.left === 'hög').length;
  const left =
    high === 0
      ? 'Ingen risk är hög med skydden i drift.'
      : high === 1
        ? 'En risk är hög också med skydden i drift.'
        : `${high} risker är höga också med skydden i drift.`;
  const settings =
    weak === 0
      ? 'Inga inställningar är svagare än utgångsläget.'
      : weak === 1
        ? 'En inställning är svagare än utgångsläget.'
        : `${weak} inställningar är svagare än utgångsläget.`;
  return `${amount(all.length)} risker är bedömda. ${left} ${settings}`;
}

const treatment = (facts: PrivacyFacts): Section => ({
  heading: 'Behandlingen',
  blocks: [
    {
      kind: 'text',
      text: `Kommunen, polisen och andra parter i ${facts.municipality} gör en gemensam bild av var, när och vilka slag av brott som sker, kommer överens om åtgärder och följer upp dem. Uppgiften följer av lagen om kommuners ansvar för brottsförebyggande arbete (2023:196). Rättslig grund är uppgift av allmänt intresse (artikel\u00a06.1\u00a0e). Uppgifter om lagöverträdelser behandlas av myndigheter (artikel 10).`,
    },
    {
      kind: 'text',
      text: 'Händelserna innehåller inga namn. En plats och en tid kan ändå peka på en person. Därför hanteras alla rader som personuppgifter.',
    },
    { kind: 'text', text: 'Detta finns i Samsyn:' },
    { kind: 'list', items: held },
    { kind: 'text', text: 'Detta finns inte:' },
    { kind: 'list', items: notHeld },
  ],
});

const necessity = (facts: PrivacyFacts): Section => ({
  heading: 'Nödvändighet och proportionalitet',
  blocks: [
    {
      kind: 'list',
      items: [
        'Bara kolumner som bilden behöver lagras. Övriga kolumner i en fil läses inte in.',
        'Bilden görs av antal. Rader öppnas bara av den som äger källan eller har fått dem delade.',
        `Det som lämnar samarbetet visar inget antal under ${facts.disclosure.kPublic}. Mellan parter är gränsen ${facts.disclosure.kPartner} där källan delas som antal.`,
        'Inga automatiska beslut fattas om enskilda.',
      ],
    },
    { kind: 'fill', label: 'Varför målet inte kan nås med färre eller grövre uppgifter', lines: 3 },
  ],
});

const rightsSection: Section = {
  heading: 'De registrerades rättigheter',
  blocks: [
    {
      kind: 'list',
      items: [
        'Händelser bär inga namn, så ett registerutdrag kan inte sökas på person. Begäran lämnas till källans ägare.',
        'Den som har konto kan få ut allt som finns om kontot, och få det raderat när uppdraget är slut.',
        'En rad som är fel rättas av källans ägare, som lämnar filen på nytt. Bilden görs då om.',
      ],
    },
    { kind: 'fill', label: 'Hur de registrerade informeras', lines: 2 },
  ],
};

const levelCell = (level: Level): Cell => (level === 'hög' ? { text: 'Hög', weak: true } : capital(level));

function riskBlocks(all: readonly Risk[]): Section['blocks'] {
  return [
    {
      kind: 'text',
      text: 'Sannolikhet (S) och konsekvens (K) bedöms från 1 till 4. Produkten 9 eller mer är hög, 5–8 medel. Ett skydd som är inställt som det ska sänker sannolikheten ett steg, två som mest. Ett svagare skydd sänker den inte.',
    },
    {
      kind: 'table',
      caption: 'Riskerna med sannolikhet, konsekvens, åtgärder i drift och risk som är kvar',
      head: ['Risk', 'S × K', 'Åtgärder', 'Kvar'],
      rows: all.map((risk) => [
        risk.name,
        { text: `${risk.likelihood} × ${risk.consequence}`, sub: capital(risk.before) },
        measureCell(risk),
        levelCell(risk.left),
      ]),
      widths: [8, 3, 8, 3],
    },
    { kind: 'fill', label: 'Fler risker och åtgärder, till exempel servrar, säkerhetskopior och egna enheter', lines: 3 },
  ];
}

function measureCell({ measures }: Risk): Cell {
  const working = measures.filter((one) => one.weaker === null).map((one) => `${one.name}.`);
  const weak = measures.filter((one) => one.weaker !== null).map((one) => `${one.name}: ${one.weaker}`);
  if (weak.length === 0) return working.join(' ');
  return { text: weak.join(' '), weak: true, ...(working.length > 0 ? { sub: working.join(' ') } : {}) };
}

const decision: Section = {
  heading: 'Samråd och beslut',
  blocks: [
    { kind: 'fill', label: 'Dataskyddsombudets råd (artikel 35.2)', lines: 3 },
    { kind: 'fill', label: 'Synpunkter från dem som berörs (artikel 35.9)', lines: 3 },
    { kind: 'fill', label: 'Förhandssamråd med Integritetsskyddsmyndigheten (artikel 36): behövs, behövs inte, varför', lines: 2 },
    { kind: 'fill', label: 'Beslut och nästa översyn', lines: 2 },
    { kind: 'signatures', of: ['Personuppgiftsansvarig', 'Dataskyddsombud'] },
  ],
};

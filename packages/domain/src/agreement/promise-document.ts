// The citizen promise of an agreement: what the municipality and the police promise whoever lives there. Public, so it holds no counts.
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import type { Block, BlockDocument } from '../records/block-document.ts';
import type { AgreementContent, Commitment } from '../routes/agreements.ts';
import { agreementWords } from './agreement-words.ts';
import { openGoal } from './open-agreement.ts';

const sv = {
  title: 'Medborgarlöfte',
  headings: ['Så ser det ut i dag', 'Det här ska vi göra', 'Det här vill vi nå', 'Följ hur det går'],
  preamble: (place: string) =>
    `Kommunen och polisen lovar det här till dig som bor eller vistas i ${place}. På den här sidan ser du hur det går.`,
  today: (n: number) =>
    n === 1
      ? 'Kommunen och polisen har valt att arbeta med det här problemet:'
      : `Kommunen och polisen har valt att arbeta med de här ${n} problemen:`,
  counts: 'Hur många brott som anmäls, och hur säkra talen är, står i den offentliga kopian av problembilden.',
  municipality: 'Kommunen ska',
  police: 'Polisen ska',
  together: 'Tillsammans ska vi',
  by: (what: string, day: string) => `${what}, senast ${day}`,
  nothing: 'Inga löften är skrivna än.',
  noGoals: 'Inga mål är skrivna än.',
  follow: 'Rådet följer löftet vid varje möte och berättar varje år vad som är gjort och vad som inte är gjort.',
  signed: (names: string) => `Löftet ges av ${names}.`,
  closing: 'Löftet vilar på överenskommelsen mellan kommunen och polisen.',
};
const en: typeof sv = {
  title: 'Citizen promise',
  headings: ['How things are today', 'What we will do', 'What we want to achieve', 'Follow how it goes'],
  preamble: (place) =>
    `The municipality and the police make this promise to everyone who lives in or visits ${place}. This page shows how it is going.`,
  today: (n) =>
    n === 1
      ? 'The municipality and the police have chosen to work on this problem:'
      : `The municipality and the police have chosen to work on these ${n} problems:`,
  counts: 'How many offences are reported, and how certain the figures are, stands in the public copy of the problem picture.',
  municipality: 'The municipality will',
  police: 'The police will',
  together: 'Together we will',
  by: (what, day) => `${what}, by ${day}`,
  nothing: 'No promises have been written yet.',
  noGoals: 'No goals have been written yet.',
  follow: 'The council follows the promise at each meeting and tells every year what has been done and what has not.',
  signed: (names) => `The promise is made by ${names}.`,
  closing: 'The promise rests on the agreement between the municipality and the police.',
};
const words: Readonly<Record<Lang, typeof sv>> = { sv, en };

export const promiseHeadings = (lang: Lang): readonly string[] => words[lang].headings;

export interface PromiseFacts {
  readonly content: AgreementContent;
  readonly municipality: string;
  readonly demo: boolean;
  readonly kinds: ReadonlyMap<string, string>;
}

export function promiseDocument({ content, municipality, demo, kinds }: PromiseFacts, lang: Lang): BlockDocument {
  const w = words[lang];
  const period = `${longDate(content.starts, lang)}–${longDate(content.ends, lang)}`;
  const of = (kind: 'municipality' | 'police' | 'others'): Commitment[] =>
    content.commitments.filter((one) => {
      const found = kinds.get(one.organisationId) ?? 'other';
      return kind === 'others' ? found !== 'municipality' && found !== 'police' : found === kind;
    });
  const lines = (ones: readonly Commitment[]): string[] => ones.map((one) => w.by(one.what[lang], longDate(one.due, lang)));
  const promised = (
    [
      [w.municipality, of('municipality')],
      [w.police, of('police')],
      [w.together, of('others')],
    ] as const
  ).flatMap(([heading, ones]): Block[] =>
    ones.length === 0
      ? []
      : [
          { kind: 'sub', text: heading },
          { kind: 'list', items: lines(ones) },
        ],
  );
  const goals = content.focus.flatMap((focus) =>
    focus.goals.map((goal) => openGoal(goal.text[lang].replace(/\{\{figure:[^}]*\}\}/g, '…'), lang)),
  );
  const signing = content.parties.filter((party) => party.part === 'signs');
  const names = signing
    .map((one) => `${lang === 'sv' ? one.functionSv : one.functionEn} (${one.organisation})`)
    .join(agreementWords[lang].and);
  const [today = '', doing = '', reach = '', follow = ''] = w.headings;
  return {
    lang,
    title: w.title,
    subtitle: [period],
    owner: signing.map((one) => one.organisation).join(', '),
    summary: { text: w.preamble(municipality), block: null },
    sections: [
      {
        heading: today,
        blocks: [
          { kind: 'text', text: w.today(content.focus.length) },
          { kind: 'list', items: content.focus.map((focus) => focus.title[lang]) },
          { kind: 'note', text: w.counts },
        ],
      },
      { heading: doing, blocks: promised.length > 0 ? promised : [{ kind: 'note', text: w.nothing }] },
      { heading: reach, blocks: goals.length > 0 ? [{ kind: 'list', items: goals }] : [{ kind: 'note', text: w.noGoals }] },
      {
        heading: follow,
        blocks: [
          { kind: 'text', text: w.follow },
          { kind: 'text', text: w.signed(names) },
        ],
      },
    ],
    closing: w.closing,
    demo,
  };
}

// An answer of the log in words: one sentence that says the finding, and each entry as what was done.

import { IntlMessageFormat } from 'intl-messageformat';
import { monthName } from '../calendar/month-names.ts';
import type { Lang } from '../fault.ts';
import { capital } from '../words/capital.ts';
import { numberWord } from '../words/numbers.ts';
import type { LogQuestionKey } from './log-questions.ts';
import { eventWords } from './log-words.ts';

const locale = { sv: 'sv-SE', en: 'en-GB' } as const;
const fill = (template: string, lang: Lang, values: Readonly<Record<string, string | number>>): string =>
  String(new IntlMessageFormat(template, locale[lang]).format({ ...values }));

/** "Öppnade 96 rader". An event that has no words yet is told by its name. */
export function eventSentence(event: string, rows: number | null, lang: Lang): string {
  const words = Object.hasOwn(eventWords, event) ? eventWords[event] : undefined;
  return words ? fill(words[lang], lang, { rows: rows ?? 0 }) : event;
}

export interface LogFacts {
  readonly question: LogQuestionKey;
  readonly month: string;
  readonly times: number;
  readonly rows: number;
  readonly functions: number;
  readonly refused: number;
  /** the source or the function asked about, in this language; null = all */
  readonly about: string | null;
}

const sentences: Readonly<Record<LogQuestionKey, { readonly sv: string; readonly en: string }>> = {
  opened: {
    sv: 'Rader ur {about} öppnades {gånger} i {month}{by}. {denied}',
    en: 'Rows of {about} were opened {gånger} in {month}{by}. {denied}',
  },
  left: {
    sv: 'Uppgifter lämnade systemet {gånger} i {month}{by}.',
    en: 'Data left the system {gånger} in {month}{by}.',
  },
  refused: { sv: '{Försök} nekades i {month}{by}.', en: '{Försök} refused in {month}{by}.' },
  roles: {
    sv: 'Roller, medlemskap och inbjudningar ändrades {gånger} i {month}{by}.',
    en: 'Roles, memberships and invitations changed {gånger} in {month}{by}.',
  },
  account: { sv: '{about} står för {poster} i {month}. {denied}', en: '{about} accounts for {poster} in {month}. {denied}' },
  decisions: {
    sv: 'Beslut fattades eller ändrades {gånger} i {month}{by}.',
    en: 'Decisions were made or changed {gånger} in {month}{by}.',
  },
  sharings: { sv: '{Delningar} upphörde i {month}.', en: '{Delningar} ended in {month}.' },
  retention: { sv: 'Uppgifter gallrades {gånger} i {month}, {rader}.', en: 'Data were removed by plan {gånger} in {month}, {rader}.' },
  readers: { sv: 'Loggen lästes {gånger} i {month}{by}.', en: 'The log was read {gånger} in {month}{by}.' },
  signIns: { sv: '{Inloggningar} i {month}{by}. {denied}', en: '{Inloggningar} in {month}{by}. {denied}' },
};

const none: Readonly<Record<LogQuestionKey, { readonly sv: string; readonly en: string }>> = {
  opened: { sv: 'Ingen öppnade rader ur {about} i {month}. {denied}', en: 'Nobody opened rows of {about} in {month}. {denied}' },
  left: { sv: 'Inget lämnade systemet i {month}.', en: 'Nothing left the system in {month}.' },
  refused: { sv: 'Inget försök nekades i {month}.', en: 'No attempt was refused in {month}.' },
  roles: { sv: 'Inga roller ändrades i {month}.', en: 'No roles changed in {month}.' },
  account: { sv: '{about} gjorde inget i {month}.', en: '{about} did nothing in {month}.' },
  decisions: { sv: 'Inget beslut ändrades i {month}.', en: 'No decision changed in {month}.' },
  sharings: { sv: 'Ingen delning upphörde i {month}.', en: 'No sharing ended in {month}.' },
  retention: { sv: 'Inget gallrades i {month}.', en: 'Nothing was removed by plan in {month}.' },
  readers: { sv: 'Ingen läste loggen i {month}.', en: 'Nobody read the log in {month}.' },
  signIns: { sv: 'Ingen loggade in i {month}.', en: 'Nobody signed in in {month}.' },
};

/** The finding of an answer. */
export function logSentence(facts: LogFacts, lang: Lang): string {
  const { question, times, rows, functions, refused } = facts;
  const sv = lang === 'sv';
  const common = (n: number): string => (sv && n === 1 ? 'en' : numberWord(n, lang));
  const every = question === 'account' ? (sv ? 'Alla tillsammans' : 'Everyone together') : sv ? 'alla källor' : 'all sources';
  const about = facts.about ?? every;
  const denied =
    refused === 0
      ? ''
      : sv
        ? `${capital(refused === 1 ? 'ett' : numberWord(refused, lang))} försök nekades.`
        : `${capital(numberWord(refused, lang))} ${refused === 1 ? 'attempt was' : 'attempts were'} refused.`;
  const values = {
    about,
    month: monthName(facts.month, lang),
    denied,
    by:
      functions === 0
        ? ''
        : sv
          ? `, av ${common(functions)} ${functions === 1 ? 'funktion' : 'funktioner'}`
          : `, by ${numberWord(functions, lang)} ${functions === 1 ? 'function' : 'functions'}`,
    gånger: sv ? `${common(times)} ${times === 1 ? 'gång' : 'gånger'}` : times === 1 ? 'once' : `${numberWord(times, lang)} times`,
    Försök: sv
      ? `${capital(numberWord(times, lang))} försök`
      : `${capital(numberWord(times, lang))} ${times === 1 ? 'attempt was' : 'attempts were'}`,
    poster: sv ? `${common(times)} ${times === 1 ? 'post' : 'poster'}` : `${numberWord(times, lang)} ${times === 1 ? 'entry' : 'entries'}`,
    Delningar: sv
      ? `${capital(common(times))} ${times === 1 ? 'delning' : 'delningar'}`
      : `${capital(numberWord(times, lang))} ${times === 1 ? 'sharing' : 'sharings'}`,
    rader: sv ? `${common(rows)} ${rows === 1 ? 'rad' : 'rader'}` : `${numberWord(rows, lang)} ${rows === 1 ? 'row' : 'rows'}`,
    Inloggningar: sv
      ? `${capital(common(times))} ${times === 1 ? 'händelse' : 'händelser'} vid inloggning`
      : `${capital(numberWord(times, lang))} sign-in ${times === 1 ? 'event' : 'events'}`,
  };
  const template = (times === 0 ? none : sentences)[question][lang];
  return capital(template.replace(/\{(\p{L}+)\}/gu, (_, name: keyof typeof values) => String(values[name] ?? '')).trim());
}

// The fixed words of the action plan: on its page, in its documents and its files.
import type { Lang } from '../fault.ts';
import type { PlanStatus } from './plan-status.ts';

export const planStatusWords: Readonly<Record<PlanStatus, { readonly sv: string; readonly en: string }>> = {
  late: { sv: 'Försenad', en: 'Late' },
  partly: { sv: 'Delvis', en: 'Partly' },
  onPlan: { sv: 'Enligt plan', en: 'On plan' },
  planned: { sv: 'Planerad', en: 'Planned' },
  done: { sv: 'Klar', en: 'Done' },
  stopped: { sv: 'Stoppad', en: 'Stopped' },
};

export const followUpWords = {
  green: { sv: 'Grön: går som planerat', en: 'Green: going as planned' },
  yellow: { sv: 'Gul: behöver ses över', en: 'Yellow: needs review' },
  red: { sv: 'Röd: fungerar inte', en: 'Red: not working' },
} as const;

export const approachWords = {
  situational: { sv: 'Situationell', en: 'Situational' },
  social: { sv: 'Social', en: 'Social' },
} as const;

export const effectWords = {
  short: { sv: 'På kort sikt', en: 'Short-term' },
  long: { sv: 'På lång sikt', en: 'Long-term' },
} as const;

export const planWords = {
  sv: {
    title: 'Åtgärdsplan',
    columns: [
      'Orsak',
      'Åtgärd',
      'Omfattning',
      'Mål',
      'Start och slut',
      'Ansvarig',
      'Utför',
      'Resurs (timmar, kr)',
      'Dokumenteras så',
      'Uppföljning',
    ],
    extra: [
      'Problem',
      'Slag',
      'Verkan',
      'Läge',
      'Gjort',
      'Uteblivet',
      'Inställt',
      'Försenat',
      'Minuter planerat till i dag',
      'Minuter gjort',
    ],
    noCause: (why: string) => `Åtgärden är inte kopplad till någon orsak. Skäl: ${why}`,
    cause: (n: number) => `Orsak ${n}`,
    problem: (n: number, name: string) => `Problem ${n}: ${name}`,
    without: 'Åtgärder utan problem',
    nobody: 'Ingen utsedd',
    occasions: (n: number) => (n === 1 ? 'ett tillfälle' : `${n} tillfällen`),
    minutes: (n: number) => `${n} min per tillfälle`,
    persons: (n: number) => (n === 1 ? 'en person' : `${n} personer`),
    hours: (n: string) => `${n} timmar`,
    kr: (n: string) => `${n} kr`,
    doneOf: (done: string, due: string) => `${done} av ${due}`,
    newDay: (day: string, why: string) => `Nytt datum ${day}: ${why}`,
    summary: (n: number, off: number) =>
      `Planen har ${n === 1 ? 'en åtgärd' : `${n} åtgärder`}. ${off === 0 ? 'Alla följer planen.' : off === 1 ? 'En av dem följer inte planen helt.' : `${off} av dem följer inte planen helt.`}`,
    caption: (name: string) => `Åtgärder: ${name}`,
    measure: 'Åtgärden',
    how: 'Så görs den',
    closing: 'Tal om gjort och uteblivet räknas ur rapporterade tillfällen till och med dagen för uttaget.',
    state: 'Internt underlag',
  },
  en: {
    title: 'Action plan',
    columns: [
      'Cause',
      'Measure',
      'How much',
      'Goal',
      'Start and end',
      'Responsible',
      'Carried out by',
      'Resource (hours, SEK)',
      'How documented',
      'Follow-up',
    ],
    extra: ['Problem', 'Kind', 'Effect', 'State', 'Done', 'Missed', 'Called off', 'Late', 'Minutes planned until today', 'Minutes done'],
    noCause: (why: string) => `This measure is not tied to a cause. Reason: ${why}`,
    cause: (n: number) => `Cause ${n}`,
    problem: (n: number, name: string) => `Problem ${n}: ${name}`,
    without: 'Measures without a problem',
    nobody: 'Nobody appointed',
    occasions: (n: number) => (n === 1 ? 'one occasion' : `${n} occasions`),
    minutes: (n: number) => `${n} min each time`,
    persons: (n: number) => (n === 1 ? 'one person' : `${n} persons`),
    hours: (n: string) => `${n} hours`,
    kr: (n: string) => `SEK ${n}`,
    doneOf: (done: string, due: string) => `${done} of ${due}`,
    newDay: (day: string, why: string) => `New date ${day}: ${why}`,
    summary: (n: number, off: number) =>
      `The plan has ${n === 1 ? 'one measure' : `${n} measures`}. ${off === 0 ? 'All are on plan.' : off === 1 ? 'One of them is not fully on plan.' : `${off} of them are not fully on plan.`}`,
    caption: (name: string) => `Measures: ${name}`,
    measure: 'The measure',
    how: 'How it is done',
    closing: 'Numbers of done and missed are counted from reported occasions until the day it was taken out.',
    state: 'Internal material',
  },
} as const satisfies Readonly<Record<Lang, object>>;

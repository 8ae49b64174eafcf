// What an entry was about, in words: the thing it names, and the few details that a reader asks for.
import type { Right } from '../access/rights.ts';
import { monthName } from '../calendar/month-names.ts';
import type { Lang } from '../fault.ts';
import type { LogQuestionKey } from './log-questions.ts';

const rightWords: Readonly<Partial<Record<Right, { readonly sv: string; readonly en: string }>>> = {
  'picture.read': { sv: 'se bilden', en: 'see the picture' },
  'picture.freeze': { sv: 'frysa bilden', en: 'freeze the picture' },
  'picture.export': { sv: 'hämta bilden', en: 'take the picture out' },
  'incident.import': { sv: 'läsa in en fil', en: 'store a file' },
  'incident.undo': { sv: 'ångra en leverans', en: 'undo a delivery' },
  'quarantine.read': { sv: 'läsa karantänen', en: 'read the quarantine' },
  'delivery.read': { sv: 'öppna leveranser', en: 'open deliveries' },
  'source.read': { sv: 'se källorna', en: 'see the sources' },
  'source.open': { sv: 'öppna en källa', en: 'open a source' },
  'sharing.read': { sv: 'se delningarna', en: 'see the sharings' },
  'sharing.write': { sv: 'ändra en delning', en: 'change a sharing' },
  'access.read': { sv: 'se roller och personer', en: 'see roles and people' },
  'access.write': { sv: 'ändra roller och personer', en: 'change roles and people' },
  'log.read': { sv: 'läsa loggen', en: 'read the log' },
  'records.read': { sv: 'läsa diariet', en: 'read the register' },
  'records.write': { sv: 'ändra i diariet', en: 'change the register' },
  'retention.read': { sv: 'se gallringen', en: 'see the retention' },
  'retention.write': { sv: 'ändra gallringen', en: 'change the retention' },
  'overview.read': { sv: 'se översikten', en: 'see the overview' },
};

export interface DetailedEntry {
  readonly event: string;
  readonly subject: string | null;
  /** the subject's name, where it has one that may be shown */
  readonly thing: string | null;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

/** What each question is about, in a few words. */
export const logQuestionWords: Readonly<Record<LogQuestionKey, { readonly sv: string; readonly en: string }>> = {
  opened: { sv: 'öppnade rader', en: 'opened rows' },
  left: { sv: 'vad som lämnat systemet', en: 'what has left the system' },
  refused: { sv: 'nekade försök', en: 'refused attempts' },
  roles: { sv: 'ändrade roller', en: 'changed roles' },
  account: { sv: 'vad en funktion gjort', en: 'what a function has done' },
  decisions: { sv: 'ändrade beslut', en: 'changed decisions' },
  sharings: { sv: 'upphörda delningar', en: 'ended sharings' },
  retention: { sv: 'gallring', en: 'retention' },
  readers: { sv: 'vem som läst loggen', en: 'who has read the log' },
  signIns: { sv: 'inloggningar', en: 'sign-ins' },
};

/** Values that are keys of the program, as people say them. */
const valueWords: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  rows: { sv: 'rad för rad', en: 'row by row' },
  points: { sv: 'punkter', en: 'points' },
  'area-month': { sv: 'område och månad', en: 'area and month' },
  counts: { sv: 'antal', en: 'counts' },
  link: { sv: 'engångslänk', en: 'one-time link' },
  password: { sv: 'lösenord', en: 'password' },
  passkey: { sv: 'nyckel', en: 'passkey' },
  oidc: { sv: 'annan inloggningstjänst', en: 'another sign-in service' },
  invitation: { sv: 'inbjudan', en: 'invitation' },
};

/** Null when there is nothing more to say than what was done. */
export function entryDetail(entry: DetailedEntry, lang: Lang): string | null {
  const { event, subject, thing, details } = entry;
  const text = (key: string): string | null => {
    const value = details[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  };
  if (event === 'access.refused') {
    const right = text('right');
    const words = right !== null && Object.hasOwn(rightWords, right) ? rightWords[right as Right] : undefined;
    return [words?.[lang], subject, words ? null : text('code')].filter(Boolean).join(' · ') || null;
  }
  if (event.startsWith('log.')) {
    const asked = text('question') ?? '';
    const words = Object.hasOwn(logQuestionWords, asked) ? logQuestionWords[asked as LogQuestionKey] : undefined;
    const month = text('month');
    return [words?.[lang], month && monthName(month, lang)].filter(Boolean).join(', ') || null;
  }
  const said = (key: string): string | null => valueWords[text(key) ?? '']?.[lang] ?? text(key);
  const parts = [thing, text('name'), text('fileName'), text('format')?.toUpperCase(), said('grain'), said('method'), text('area')];
  return [...new Set(parts.filter((part) => part !== null && part !== undefined))].join(' · ') || null;
}

// An answer of the log: its sentence, its days, its functions, its entries. Asking is itself an entry, and the answer says which it became.
import {
  entryDetail,
  eventSentence,
  functionTitle,
  type LogAnswer,
  type LogRow,
  logQuestions,
  logSentence,
  monthName,
} from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { countDays, countFunctions, type EntryRow, type LogQuery, listAskable, listEntries, ownEntry } from './log-queries.ts';

const atOnce = 100;

/** @throws Fault scope.denied */
export async function showAnswer(database: Database, who: Who, query: LogQuery, before: number | undefined): Promise<LogAnswer> {
  const asked = await noteReading(database, who, 'log.read', query);
  return withScope(database, who, async (scope) => {
    const entry = await ownEntry(scope, 'log.read', asked);
    return { ...(await answerOf(scope, query, before)), entry };
  });
}

/** Written and committed before anything is read, so that no reading goes without its entry. Answers when. */
export async function noteReading(
  database: Database,
  who: Who,
  event: 'log.read' | 'log.exported',
  query: LogQuery,
  more: { readonly purpose?: string; readonly rows?: number } = {},
): Promise<Date> {
  return withScope(database, who, async (scope) => {
    scope.require('log.read');
    const { question, month, source = null, account = null } = query;
    scope.audit(event, null, { question, month, source, account }, more);
    return scope.now;
  });
}

async function answerOf(scope: Scope, query: LogQuery, before: number | undefined): Promise<Omit<LogAnswer, 'entry'>> {
  const { question, month, source = null, account = null } = query;
  const days = await countDays(scope, query);
  const functions = await countFunctions(scope, query);
  const entries = await listEntries(scope, query, before, atOnce + 1);
  const askable = await listAskable(scope);
  const sum = (key: 'entries' | 'refused' | 'rows'): number => days.reduce((total, day) => total + day[key], 0);
  const title = askable.accounts.find(({ id }) => id === account)?.title;
  const aboutSource = askable.sources.find(({ id }) => id === source)?.name;
  const told = (lang: 'sv' | 'en'): string =>
    logSentence(
      {
        question,
        month,
        times: sum('entries'),
        rows: sum('rows'),
        functions: functions.length,
        refused: logQuestions[question].outcome === 'refused' ? 0 : sum('refused'),
        about: question === 'account' ? (title?.[lang] ?? null) : (aboutSource ?? null),
      },
      lang,
    );
  const page = entries.slice(0, atOnce);
  return {
    question,
    month,
    source,
    account,
    sentence: { sv: told('sv'), en: told('en') },
    how: howOf(page, monthName(month, 'sv'), monthName(month, 'en')),
    days: everyDay(month).map((day) => {
      const found = days.find((one) => one.day === day.day);
      return { ...day, entries: found?.entries ?? 0, refused: found?.refused ?? 0 };
    }),
    functions: functions.map(({ organisation, entries: n, rows, ...doer }) => ({
      who: functionTitle(doer),
      organisation,
      entries: n,
      rows,
    })),
    entries: page.map(rowOf),
    next: entries.length > atOnce ? (page.at(-1)?.seq ?? null) : null,
  };
}

function howOf(page: readonly EntryRow[], sv: string, en: string): { sv: string; en: string } {
  const exported = page.filter(({ event, outcome }) => event.endsWith('.exported') && outcome === 'done');
  const said = exported.filter(({ purpose }) => purpose !== null).length;
  if (exported.length === 0) return { sv: `Poster ur loggen, ${sv}.`, en: `Entries of the log, ${en}.` };
  return said === exported.length
    ? { sv: 'Alla uttag i listan har ett angivet skäl.', en: 'Every export in the list has a stated purpose.' }
    : {
        sv: `${said} av ${exported.length} uttag i listan har ett angivet skäl.`,
        en: `${said} of ${exported.length} exports in the list have a stated purpose.`,
      };
}

/** Saturdays and Sundays are told apart on the chart. */
function everyDay(month: string): { day: number; weekend: boolean }[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: last }, (_, i) => ({
    day: i + 1,
    weekend: [0, 6].includes(new Date(Date.UTC(year, number - 1, i + 1)).getUTCDay()),
  }));
}

export function rowOf(entry: EntryRow): LogRow {
  const { seq, at, organisation, event, rows, purpose, outcome, before, after } = entry;
  const [sv, en] = [entryDetail(entry, 'sv'), entryDetail(entry, 'en')];
  return {
    seq,
    at: at.toISOString(),
    who: functionTitle(entry),
    organisation,
    what: { sv: eventSentence(event, rows, 'sv'), en: eventSentence(event, rows, 'en') },
    detail: sv !== null && en !== null ? { sv, en } : null,
    purpose,
    refused: outcome === 'refused',
    rows,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
    link: { before: entry.linkBefore?.toString('hex').slice(0, 4) ?? '', own: entry.hash.toString('hex').slice(0, 4) },
  };
}

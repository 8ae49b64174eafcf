// The watched folder: each folder in it that somebody has said is a source's is looked through, and a finished file in it is delivered. When it is
// decided what became of it the file lies in done, waiting or refused, with a report beside it.
import { lstat, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Fault, faultSentence, type ImportSummary, quarantineSentence } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { withScope } from '../db/scope.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import { findImport, type ImportRow, listQuarantine } from './queries.ts';
import { receiveImport } from './receive-import.ts';
import { type FoundSender, watchedFolders } from './sender-queries.ts';
import { summaryOf } from './show-import.ts';
import type { UploadFolder } from './upload-folder.ts';
import { openWatched, ownFolder, writeBeside } from './watched-file.ts';

export interface Watching {
  readonly database: Database;
  readonly uploads: UploadFolder;
  readonly order: OrderJob;
  readonly folder: string;
  /** a fault of ours or of the folder; the watch goes on */
  readonly onTrouble: (raised: unknown) => void;
  /** between two looks, in milliseconds */
  readonly every?: number;
}

const outcomes = ['done', 'waiting', 'refused'] as const;
type Outcome = (typeof outcomes)[number];

/** A file is finished when it has not grown for as long as this, in milliseconds: copying over a network stops and goes. */
const stillFor = 2000;

/** Answers what stops the watch; a file that is being taken in is let go to its end. */
export function watchFolder({ every = 5000, ...watching }: Watching): () => Promise<void> {
  const stop = new AbortController();
  const taken = new Set<string>();
  const going = (async () => {
    while (!stop.signal.aborted) {
      await lookThrough(watching, stop.signal, taken).catch(watching.onTrouble);
      await pause(every, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
    }
  })();
  return async () => {
    stop.abort();
    await going;
  };
}

type Looking = Omit<Watching, 'every'>;

/** One look at every folder: what lies finished in it is taken in, one file after the other. */
async function lookThrough(watching: Looking, signal: AbortSignal, taken: Set<string>): Promise<void> {
  for (const sender of await watchedFolders(watching.database)) {
    const folder = path.join(watching.folder, sender.name);
    const files = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const file of files) {
      if (signal.aborted) return;
      if (!file.isFile() || file.name.startsWith('.') || /\.(?:part|tmp|crdownload)$/i.test(file.name)) continue;
      const facts = await lstat(path.join(folder, file.name)).catch(() => null);
      if (!facts || Date.now() - Math.max(facts.mtimeMs, facts.ctimeMs) < stillFor) continue;
      await takeIn(watching, sender, folder, file.name, signal, taken).catch(watching.onTrouble);
    }
  }
}

async function takeIn(
  watching: Looking,
  sender: FoundSender,
  folder: string,
  name: string,
  signal: AbortSignal,
  taken: Set<string>,
): Promise<void> {
  const { database, uploads, order } = watching;
  const file = await openWatched(path.join(folder, name));
  if (!file) return;
  try {
    if (taken.has(file.mark)) return;
    // where it goes afterwards is there before anything is taken in
    for (const outcome of outcomes) await ownFolder(folder, outcome);
    const { body, modified, mark } = file;
    const { id } = await receiveImport(database, sender.who, uploads, order, { fileName: name, modified, body, senderId: sender.id });
    taken.add(mark);
    const put = await moveTo(folder, 'waiting', name);
    taken.delete(mark);
    const row = await settled(database, sender, id, signal);
    if (row) await tell(database, sender, folder, put, row);
  } catch (raised) {
    // it is taken in when it has lain still
    if (file.grown()) return;
    if (!(raised instanceof Fault)) throw raised;
    const put = await moveTo(folder, 'refused', name);
    await writeBeside(put, `${sentence(raised)}\n`);
  } finally {
    await file.close();
  }
}

/** Null when the watch is stopped before it is decided: the delivery goes on, its file stays where it waits. */
async function settled(database: Database, sender: FoundSender, id: string, signal: AbortSignal): Promise<ImportRow | null> {
  for (let looks = 0; !signal.aborted; looks++) {
    const row = await withScope(database, sender.who, (scope) => findImport(scope, id));
    if (!row) return null;
    // once read, a moment to go on by itself
    const resting = row.state !== 'reading' && row.state !== 'storing' && (row.state !== 'previewed' || !goesOn(row));
    if (resting) return row;
    await pause(Math.min(2000, 100 + looks * 50), undefined, { signal, ref: false }).catch(() => undefined);
  }
  return null;
}

const goesOn = (row: ImportRow): boolean =>
  row.fault === null &&
  (row.report?.read?.asks.length ?? 0) === 0 &&
  (row.report?.rows.accepted ?? 0) + (row.report?.rows.alreadyKnown ?? 0) > 0;

async function tell(database: Database, sender: FoundSender, folder: string, put: string, row: ImportRow): Promise<void> {
  const outcome: Outcome = row.state === 'stored' ? 'done' : row.state === 'refused' ? 'refused' : 'waiting';
  const at = outcome === 'waiting' ? put : await moveTo(folder, outcome, path.basename(put), put);
  const report = await withScope(database, sender.who, async (scope) => ({
    summary: summaryOf(row, scope.now),
    quarantine: await listQuarantine(scope, [row.id]),
  }));
  await writeBeside(at, reportText(report.summary, row, report.quarantine));
}

/** Without values: what lies in the folder is read by more than those who may see the quarantine. */
function reportText(summary: ImportSummary, row: ImportRow, quarantine: Awaited<ReturnType<typeof listQuarantine>>): string {
  const { rows } = summary;
  const said = rows
    ? [`${rows.read} rader lästa = ${rows.accepted} godkända + ${rows.alreadyKnown} redan kända + ${rows.quarantined} i karantän`]
    : [];
  const asks = (row.report?.read?.asks ?? []).map(({ column, kind }) => `Att svara på i Samsyn: kolumnen ${column} (${kind})`);
  const first = quarantine.slice(0, 200).map((one) => {
    const { what } = quarantineSentence({ ...one, value: '…' }, 'sv');
    return what;
  });
  return `${[
    `${summary.file}: ${summary.state}`,
    ...(summary.fault ? [`${summary.fault.sv.what} ${summary.fault.sv.do}`] : []),
    ...said,
    ...asks,
    ...first,
  ].join('\n')}\n`;
}

const sentence = (fault: Fault): string => {
  const { what, do: then } = faultSentence(fault, 'sv');
  return `${what} ${then}`;
};

/** Into a folder beside it; a name that is taken there gets a number. Answers where it lies. */
async function moveTo(folder: string, outcome: Outcome, name: string, from: string = path.join(folder, name)): Promise<string> {
  const target = await ownFolder(folder, outcome);
  const taken = new Set(await readdir(target));
  const { name: stem, ext } = path.parse(name);
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${stem} (${n})${ext}`;
  await rename(from, path.join(target, free));
  return path.join(target, free);
}

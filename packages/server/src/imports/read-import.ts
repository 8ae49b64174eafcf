// Reads a delivery and notes what was understood, before anything is stored. Rows already known are counted against the database.
import { Fault, mappingFile, rereadableFaults } from '@samsyn/domain';
import { loadAddressFinder } from '../addresses/find-addresses.ts';
import { activeVersion, loadAreas } from '../areas/stored-areas.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { loadFacilityFinder } from '../facilities/find-facilities.ts';
import { readMapping } from '../incidents/choose-layout.ts';
import { goneWarning } from '../incidents/gone-rows.ts';
import { type ReadIncidentOptions, type ReadIncidents, readIncidentFiles } from '../incidents/read-incidents.ts';
import { countKnown, stageIncidents } from '../incidents/stage-incidents.ts';
import { hashKeyOf } from '../municipalities/find-hash-key.ts';
import { openForDelivery } from '../sources/open-for-delivery.ts';
import { readingChooser } from './choose-reading.ts';
import { correctionsFor, noteMended } from './correction-queries.ts';
import { diskFullFault, requireRoom } from './disk-room.ts';
import { batchReport, type ReadAs, withKnown, withWarnings } from './import-report.ts';
import { listProfiles, setProfileOf } from './profile-queries.ts';
import {
  findImport,
  type ImportRow,
  lockImport,
  refuseImport,
  replaceQuarantine,
  setImportProgress,
  setImportReport,
  setImportState,
} from './queries.ts';
import type { ReadingWish } from './reading-wish.ts';
import { sourceOfSender } from './sender-queries.ts';
import type { UploadFolder } from './upload-folder.ts';

export async function readImport(database: Database, uploads: UploadFolder, who: Who, id: string): Promise<void> {
  const row = await withScope(database, who, (scope) => findImport(scope, id));
  if (row?.state !== 'reading') return;
  try {
    const { read, as, profileId } = await readDelivery(database, uploads, who, row);
    await requireRoom(uploads.dataDirectory, row.bytes, true);
    await withScope(database, who, async (scope) => {
      const now = await lockImport(scope, id);
      if (now?.state !== 'reading') return;
      const own = await sourceOfSender(scope, now.senderId);
      const other = own === null ? undefined : read.sources.find(({ key }) => key !== own);
      if (other) throw new Fault('import.otherSource', { source: other.sv });
      const sourceIds = await openForDelivery(scope, read.sources);
      const gone = await stageIncidents(scope, read, sourceIds);
      const report = withWarnings(batchReport(read, as), goneWarning(gone, read.sources[0]?.sv ?? ''));
      await setImportReport(scope, id, { ...report, rows: withKnown(report.rows, await countKnown(scope, gone)) });
      await replaceQuarantine(scope, id, read.quarantine);
      await noteMended(scope, id, read.mended, false);
      await setProfileOf(scope, id, profileId);
      await setImportState(scope, id, 'previewed');
    });
  } catch (raised) {
    if (raised instanceof Cancelled) return;
    await refuse(database, who, id, (await diskFullFault(raised, uploads.dataDirectory, row.bytes)) ?? raised);
    if (!(raised instanceof Fault && rereadableFaults.has(raised.code))) await uploads.remove(id);
  }
}

export interface ReadDelivery {
  /** the version of the areas that its rows were laid in */
  readonly division: string | null;
  readonly read: ReadIncidents;
  readonly as: ReadAs | null;
  readonly profileId: string | null;
}

/** The delivery as incidents, with the municipality's own areas and key; progress goes to the row at most twice a second. */
export async function readDelivery(
  database: Database,
  uploads: UploadFolder,
  who: Who,
  { id, fileName, reading, state, createdAt }: Pick<ImportRow, 'id' | 'fileName' | 'reading' | 'state' | 'createdAt'>,
): Promise<ReadDelivery> {
  const { areas, division, registers, hashKey, profiles, corrections } = await withScope(database, who, async (scope) => ({
    areas: await loadAreas(scope),
    division: await activeVersion(scope),
    registers: { addresses: await loadAddressFinder(scope), facilities: await loadFacilityFinder(scope) },
    hashKey: await hashKeyOf(scope),
    profiles: await listProfiles(scope),
    corrections: await correctionsFor(scope, id),
  }));
  // the person who waits sees at once what the columns are taken for; while it is stored she has seen it
  let told = state === 'reading' ? Number.NEGATIVE_INFINITY : performance.now();
  let cancelled = false;
  let telling: Promise<unknown> = Promise.resolve();
  const mapping = await uploads.mapping(id);
  const chooser = readingChooser({ mapping: mapping ? mappingFile.parse(await readMapping(mapping)) : null, wish: reading, profiles });
  const read = await readIncidentFiles([uploads.path(id, fileName)], {
    choose: chooser.choose,
    corrections,
    hold: true,
    notAfter: createdAt,
    ...openingOf(reading),
    ...(areas ? { areas } : {}),
    registers,
    hashKey,
    onProgress(share, _rows, partial) {
      if (cancelled) throw new Cancelled();
      if (performance.now() - told < 500) return;
      told = performance.now();
      const so = partial();
      // progress that cannot be told is no reason to stop
      telling = telling
        .then(() => withScope(database, who, (scope) => setImportProgress(scope, id, share * 0.8, so)))
        .then((waited) => {
          cancelled = !waited;
        })
        .catch(() => undefined);
    },
  });
  await telling;
  const chosen = chooser.chosen();
  return { read, division, as: chosen?.as ?? null, profileId: chosen?.profileId ?? null };
}

/** Somebody has taken the delivery back while it was being read. */
class Cancelled extends Error {}

/** What a person said of the file itself. */
export function openingOf({
  encoding,
  delimiter,
  sheet,
  headerLine,
}: ReadingWish): Pick<ReadIncidentOptions, 'encoding' | 'delimiter' | 'sheet' | 'headings'> {
  return {
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(sheet ? { sheet } : {}),
    ...(typeof headerLine === 'number' ? { headings: headerLine === 0 ? ('none' as const) : headerLine } : {}),
  };
}

/** An expected refusal becomes the delivery's own sentence; a bug is said neutrally and raised on to the log. */
async function refuse(database: Database, who: Who, id: string, fault: unknown): Promise<void> {
  const said = fault instanceof Fault ? { code: fault.code, details: fault.details } : { code: 'import.unexpected', details: {} };
  await withScope(database, who, (scope) => refuseImport(scope, id, said));
  if (!(fault instanceof Fault)) throw fault;
}

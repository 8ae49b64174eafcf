// What a stored delivery teaches about the next: its columns, and what was decided about columns and values that were new. For layouts that
// everybody knows it is remembered without asking; a mapping made by hand is kept when a person has given it a name.
import { isDeepStrictEqual } from 'node:util';
import { Fault, layoutFromMapping, layouts, type SourceProfile } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { correctionsFor } from './correction-queries.ts';
import type { BatchReport } from './import-report.ts';
import { listProfiles, saveProfile, setProfileOf } from './profile-queries.ts';
import { lockImport } from './queries.ts';

/** Answers the profile that holds it, or null when there is none to. */
export async function rememberReading(
  scope: Scope,
  batchId: string,
  report: BatchReport,
  profileId: string | null,
): Promise<string | null> {
  const decided = report.read?.decided;
  if (!decided) return null;
  const saved = profileId === null ? null : (await listProfiles(scope)).find(({ id }) => id === profileId);
  const content = await learnt(scope, batchId, report, decided);
  if (saved) {
    if (!isDeepStrictEqual(saved.content, content)) await saveProfile(scope, { ...saved, content });
    return saved.id;
  }
  const known = layouts.find(({ key }) => key === decided.builtIn);
  return known ? (await saveProfile(scope, { name: known.name.sv, sourceKey: known.key, content })).id : null;
}

async function learnt(scope: Scope, batchId: string, report: BatchReport, decided: SourceProfile): Promise<SourceProfile> {
  const headings = report.columns.map(({ column }) => column);
  const here = new Set(headings);
  const codes = { ...decided.codes };
  const categories = { ...decided.categories };
  for (const { fault, value, kind, replacement } of await correctionsFor(scope, batchId)) {
    if (fault !== 'import.unknownCode' || value === null) continue;
    delete codes[value];
    delete categories[value];
    if (kind === 'other') categories[value] = '';
    else if (kind === 'category' && replacement !== null) categories[value] = replacement;
    else if (kind === 'replace' && replacement !== null) codes[value] = replacement;
  }
  // a column that was done without is asked about again when it comes back
  const columns = Object.fromEntries(Object.entries(decided.columns).filter(([column]) => here.has(column)));
  return { ...decided, headings, columns, codes, categories };
}

/** Gives a mapping made by hand a name, so that the sender's next file is read the same way. @throws Fault import.notFound, import.notReady */
export async function nameProfile(scope: Scope, batchId: string, name: string): Promise<void> {
  scope.require('incident.import');
  const row = await lockImport(scope, batchId);
  if (!row) throw new Fault('import.notFound');
  const decided = row.report?.read?.decided;
  if (!row.report || !decided || (row.state !== 'previewed' && row.state !== 'stored'))
    throw new Fault('import.notReady', { state: row.state });
  const sourceKey = decided.mapping ? layoutFromMapping(decided.mapping, row.fileName).key : (decided.builtIn ?? '');
  const saved = await saveProfile(scope, { name, sourceKey, content: await learnt(scope, batchId, row.report, decided) });
  await setProfileOf(scope, batchId, saved.id);
  scope.audit('import.profileSaved', batchId, { name, version: saved.version });
}

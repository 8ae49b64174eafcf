// Freezes the present picture under a name, and makes a frozen one again to see that it comes out the same to the last digit.
import {
  dataWithoutKinds,
  Fault,
  type PictureData,
  type PictureListRow,
  type PictureOptions,
  picture as pictureSchema,
  toldWithoutSensitive,
} from '@samsyn/domain';
import { activeVersion, versionBeforeVersions } from '../areas/picture-areas.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { sensitiveKindsOf } from '../disclosure/sensitive-kinds.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { noteRecord } from '../records/note-record.ts';
import { goneByPlan } from '../retention/gone-by-plan.ts';
import { version } from '../version.ts';
import { defaultSeed } from './current-picture.ts';
import { type Eyes, eyesOf } from './eyes.ts';
import { listRow } from './list-row.ts';
import { makeAside } from './make-aside.ts';
import { partnerCopy, partnerThreshold, readFor, shownTo } from './partner-copy.ts';
import { findPicture, insertCopy, insertPicture, type PictureBasis } from './queries.ts';
import { followedQuestions, inputHash, type StoredBatch, storedBatches, storedPictureData } from './stored-picture-data.ts';

/**
 * For partners who see less than the maker a copy is frozen beside it, with every count hidden that any of them may not see.
 * @throws Fault picture.none without data
 */
export async function freezePicture(database: Database, who: Who, name: string): Promise<PictureListRow> {
  return withScope(database, who, async (scope) => {
    scope.require('picture.freeze');
    const batches = await storedBatches(scope);
    if (batches.length === 0) throw new Fault('picture.none');
    const eyes = await eyesOf(scope);
    const { demo } = await findMunicipality(scope);
    const areas = await activeVersion(scope);
    const basis = { batches: batches.map((batch) => batch.id), seed: defaultSeed, name, demo, areas };
    const { data, options } = await readBasis(scope, batches, basis, eyes);
    const body = JSON.stringify(await shownTo(scope, eyes, await makeAside(data, options)));
    const copyBasis = await basisOfCopies(scope, data, options);
    const hash = await inputHash(scope, version, batches, eyes);
    const frozen = await insertPicture(scope, { name, frozen: true, samsyn: version, inputHash: hash, basis, body, copyBasis, eyes });
    const k = await partnerThreshold(scope, eyes);
    await insertCopy(scope, frozen, k, JSON.stringify(await partnerCopy(scope, pictureSchema.parse(JSON.parse(copyBasis ?? body)), k)));
    await noteRecord(scope, { kind: 'picture', subject: frozen.id, title: name });
    scope.audit('picture.frozen', frozen.id, { name, inputHash: frozen.inputHash });
    return listRow(frozen);
  });
}

/** Where the picture made again differs from the frozen one; a delivery that was undone since is named. @throws Fault picture.notFound */
export async function recomputePicture(database: Database, who: Who, id: string): Promise<{ same: boolean; differences: string[] }> {
  const frozen = await withScope(database, who, (scope) => {
    scope.require('picture.read');
    scope.audit('picture.recomputed', id);
    return findPicture(scope, id);
  });
  if (!frozen?.frozen || frozen.k !== null) throw new Fault('picture.notFound');
  // through the same eyes as then; the answer holds no figures
  const maker: Who = { ...who, organisationId: frozen.organisationId, role: frozen.role ?? who.role };
  return withScope(database, maker, async (scope) => {
    const stored = await storedBatches(scope);
    const batches = stored.filter((batch) => frozen.options.batches.includes(batch.id));
    const eyes = await eyesOf(scope);
    const gone = frozen.options.batches.filter((batch) => !stored.some((entry) => entry.id === batch));
    const again = gone.length === stored.length ? '' : await bodyOf(scope, batches, frozen.options, eyes, frozen.made);
    if (again === frozen.body) return { same: true, differences: [] };
    const plan = (await goneByPlan(scope, frozen.options.batches)).map((day) => `retention ${day}`);
    const program = frozen.samsyn === version ? [] : [`samsyn ${frozen.samsyn} → ${version}`];
    const moved = await areasMoved(scope, frozen.options, eyes);
    return {
      same: false,
      differences: [...moved, ...gone.map((batch) => `delivery ${batch}`), ...plan, ...program, ...changedParts(frozen.body, again)],
    };
  });
}

/** Who sees no points cannot lay them into the division of then: said, since it is the reason for every figure by area that differs. */
async function areasMoved(scope: Scope, basis: PictureBasis, eyes: Eyes): Promise<string[]> {
  const then = basis.areas === undefined ? await versionBeforeVersions(scope) : basis.areas;
  const moved = then !== null && then !== (await activeVersion(scope));
  return moved && eyes.sources.some(({ grain }) => grain !== 'rows') ? ['areas'] : [];
}

async function bodyOf(scope: Scope, batches: readonly StoredBatch[], basis: PictureBasis, eyes: Eyes, then: Date): Promise<string> {
  const { data, options } = await readBasis(scope, batches, basis, eyes);
  return JSON.stringify(await shownTo(scope, eyes, await makeAside(data, options), then));
}

/** What copies start from where the data holds kinds that others see per year only: a total with them, less one without, would tell a month. */
async function basisOfCopies(scope: Scope, data: PictureData, options: PictureOptions): Promise<string | null> {
  const without = dataWithoutKinds(data, await sensitiveKindsOf(scope));
  return without && JSON.stringify(toldWithoutSensitive(await makeAside(without, options)));
}

async function readBasis(scope: Scope, batches: readonly StoredBatch[], basis: PictureBasis, eyes: Eyes) {
  const follow = await followedQuestions(scope);
  const areas = basis.areas === undefined ? await versionBeforeVersions(scope) : basis.areas;
  const data = await readFor(scope, eyes, () => storedPictureData(scope, batches, false, eyes, areas));
  const options: PictureOptions = {
    samsyn: version,
    seed: basis.seed,
    follow,
    demo: basis.demo,
    ...(basis.name === null ? {} : { name: basis.name }),
  };
  return { data, options };
}

function changedParts(before: string, after: string): string[] {
  if (after === '') return [];
  const a = pictureSchema.parse(JSON.parse(before));
  const b = pictureSchema.parse(JSON.parse(after));
  return (Object.keys(a) as (keyof typeof a)[]).filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}

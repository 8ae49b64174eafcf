// Freezes the present picture under a name, and makes a frozen one again to see that it comes out the same to the last digit.
import { Fault, makePicture, type PictureListRow, picture as pictureSchema } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/queries.ts';
import { version } from '../version.ts';
import { defaultSeed } from './current-picture.ts';
import { listRow } from './list-row.ts';
import { findPicture, insertPicture, type PictureBasis } from './queries.ts';
import { followedQuestions, inputHash, type StoredBatch, storedBatches, storedPictureData } from './stored-picture-data.ts';

/** @throws Fault picture.none without data */
export async function freezePicture(database: Database, who: Who, name: string): Promise<PictureListRow> {
  return withScope(database, who, async (scope) => {
    scope.require('picture.freeze');
    const batches = await storedBatches(scope);
    if (batches.length === 0) throw new Fault('picture.none');
    const { demo } = await findMunicipality(scope);
    const basis = { batches: batches.map((batch) => batch.id), seed: defaultSeed, name, demo };
    const frozen = await insertPicture(scope, {
      name,
      frozen: true,
      samsyn: version,
      inputHash: await inputHash(scope, version, batches),
      basis,
      body: await bodyOf(scope, batches, basis),
    });
    await scope.audit('picture.frozen', frozen.id, { name, inputHash: frozen.inputHash });
    return listRow(frozen);
  });
}

/** Where the picture made again differs from the frozen one; a delivery that was undone since is named. @throws Fault picture.notFound */
export async function recomputePicture(database: Database, who: Who, id: string): Promise<{ same: boolean; differences: string[] }> {
  const frozen = await withScope(database, who, (scope) => {
    scope.require('picture.read');
    return findPicture(scope, id);
  });
  if (!frozen?.frozen) throw new Fault('picture.notFound');
  // through the same eyes as then; the answer holds no figures
  return withScope(database, { ...who, organisationId: frozen.organisationId }, async (scope) => {
    const stored = await storedBatches(scope);
    const batches = stored.filter((batch) => frozen.options.batches.includes(batch.id));
    const gone = frozen.options.batches.filter((batch) => !stored.some((entry) => entry.id === batch));
    const again = gone.length === stored.length ? '' : await bodyOf(scope, batches, frozen.options);
    if (again === frozen.body) return { same: true, differences: [] };
    const program = frozen.samsyn === version ? [] : [`samsyn ${frozen.samsyn} → ${version}`];
    return { same: false, differences: [...gone.map((batch) => `delivery ${batch}`), ...program, ...changedParts(frozen.body, again)] };
  });
}

async function bodyOf(scope: Scope, batches: readonly StoredBatch[], basis: PictureBasis): Promise<string> {
  const follow = await followedQuestions(scope);
  const data = await storedPictureData(scope, batches, false);
  const options = {
    samsyn: version,
    seed: basis.seed,
    follow,
    demo: basis.demo,
    ...(basis.name === null ? {} : { name: basis.name }),
  };
  return JSON.stringify(makePicture(data, options));
}

function changedParts(before: string, after: string): string[] {
  if (after === '') return [];
  const a = pictureSchema.parse(JSON.parse(before));
  const b = pictureSchema.parse(JSON.parse(after));
  return (Object.keys(a) as (keyof typeof a)[]).filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}

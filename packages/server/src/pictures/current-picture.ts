// The picture as of now: kept until something it depends on changes, and then made again, once however many ask.
import { Fault, makePicture } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/queries.ts';
import { version } from '../version.ts';
import { deleteCurrent, findCurrent, insertPicture, type PictureRecord } from './queries.ts';
import { followedQuestions, inputHash, storedBatches, storedPictureData } from './stored-picture-data.ts';

export const defaultSeed = 1;
const underWay = new Map<string, Promise<PictureRecord>>();

/** @throws Fault picture.none when nothing is stored yet */
export async function currentPicture(database: Database, who: Who): Promise<PictureRecord> {
  const kept = await withScope(database, who, async (scope) => {
    scope.require('picture.read');
    const batches = await storedBatches(scope);
    if (batches.length === 0) throw new Fault('picture.none');
    const hash = await inputHash(scope, version, batches);
    const current = await findCurrent(scope);
    return { hash, current: current?.inputHash === hash ? current : null };
  });
  if (kept.current) return kept.current;
  const key = `${who.municipalityId}:${who.organisationId}:${kept.hash}`;
  const running = underWay.get(key) ?? makeCurrent(database, who).finally(() => underWay.delete(key));
  underWay.set(key, running);
  return running;
}

async function makeCurrent(database: Database, who: Who): Promise<PictureRecord> {
  const { data, options, basis, hash } = await withScope(database, who, async (scope) => {
    const batches = await storedBatches(scope);
    const municipality = await findMunicipality(scope);
    const basis = { batches: batches.map((batch) => batch.id), seed: defaultSeed, name: null, demo: municipality.demo };
    const options = { samsyn: version, seed: defaultSeed, follow: await followedQuestions(scope), demo: municipality.demo };
    return { data: await storedPictureData(scope, batches, true), options, basis, hash: await inputHash(scope, version, batches) };
  });
  const body = JSON.stringify(makePicture(data, options));
  return withScope(database, who, async (scope) => {
    await deleteCurrent(scope);
    return insertPicture(scope, { name: null, frozen: false, samsyn: version, inputHash: hash, basis, body });
  });
}

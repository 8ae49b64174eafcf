// The picture as of now: kept until something it depends on changes, and then made again, once however many ask.
import { Fault } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { version } from '../version.ts';
import { eyesOf } from './eyes.ts';
import { makeAside } from './make-aside.ts';
import { askerOf, Making } from './making.ts';
import { readFor, shownTo } from './partner-copy.ts';
import { deleteCurrent, findCurrent, insertPicture, type PictureRecord } from './queries.ts';
import { followedQuestions, inputHash, storedBatches, storedPictureData } from './stored-picture-data.ts';

export const defaultSeed = 1;
const underWay = new Map<string, { readonly made: Promise<PictureRecord>; readonly making: Making }>();

/** @throws Fault picture.none when nothing is stored yet, or nothing that the asker sees */
export async function currentPicture(database: Database, who: Who): Promise<PictureRecord> {
  const kept = await withScope(database, who, async (scope) => {
    scope.require('picture.read');
    const batches = await storedBatches(scope);
    if (batches.length === 0) throw new Fault('picture.none');
    const eyes = await eyesOf(scope);
    const hash = await inputHash(scope, version, batches, eyes);
    const current = await findCurrent(scope, eyes);
    return { hash, hides: eyes.k !== null, current: current?.inputHash === hash ? current : null };
  });
  if (kept.current) return kept.current;
  const key = `${who.municipalityId}:${who.organisationId}:${kept.hash}`;
  const running = underWay.get(key) ?? begin(database, who, key, kept.hides);
  running.making.askers.add(askerOf(who));
  return running.made;
}

function begin(database: Database, who: Who, key: string, hides: boolean) {
  const making = new Making('picture', ['read', 'compare', 'search', 'describe', ...(hides ? (['hide'] as const) : [])]);
  const made = makeCurrent(database, who, making).finally(() => {
    making.fail();
    underWay.delete(key);
  });
  underWay.set(key, { made, making });
  return { made, making };
}

/** What is seen as counts alone is read whole for the making, and only the copy without small counts is kept. */
async function makeCurrent(database: Database, who: Who, making: Making): Promise<PictureRecord> {
  const { data, options, basis, eyes, hash } = await withScope(database, who, async (scope) => {
    const batches = await storedBatches(scope);
    const eyes = await eyesOf(scope);
    const municipality = await findMunicipality(scope);
    const basis = { batches: batches.map((batch) => batch.id), seed: defaultSeed, name: null, demo: municipality.demo };
    const options = { samsyn: version, seed: defaultSeed, follow: await followedQuestions(scope), demo: municipality.demo };
    const data = await readFor(scope, eyes, () => storedPictureData(scope, batches, true, eyes, null, making.rows));
    return { data, options, basis, eyes, hash: await inputHash(scope, version, batches, eyes) };
  });
  making.begin('compare');
  const made = await makeAside(data, options, making);
  if (eyes.k !== null) making.begin('hide');
  const stored = await withScope(database, who, async (scope) => {
    const body = JSON.stringify(await shownTo(scope, eyes, made));
    await deleteCurrent(scope, eyes);
    return insertPicture(scope, { name: null, frozen: false, samsyn: version, inputHash: hash, basis, body, copyBasis: null, eyes });
  });
  making.end();
  return stored;
}

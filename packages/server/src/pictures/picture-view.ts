// A view of the present picture: another period, or a part searched by itself. Made through the asker's own eyes from the same rows as the
// picture, and kept by what it depends on.
import {
  Fault,
  isPictureItself,
  type Picture,
  type PictureData,
  type PictureOptions,
  type PictureViewQuery,
  viewOptions,
} from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { version } from '../version.ts';
import { currentPicture, defaultSeed } from './current-picture.ts';
import { type Eyes, eyesOf } from './eyes.ts';
import { KeptFor } from './kept-views.ts';
import { askerOf, Making } from './making.ts';
import { readFor, shownTo } from './partner-copy.ts';
import { followedQuestions, inputHash, storedBatches, storedPictureData } from './stored-picture-data.ts';
import { makeView } from './view-pool.ts';

const minute = 60_000;
/** Characters of JSON, and rows of data. */
const views = new KeptFor<string>(48_000_000, 15 * minute);
const data = new KeptFor<ReadBasis>(2_000_000, 5 * minute);
const underWay = new Map<string, { readonly made: Promise<string>; readonly making: Making }>();

/** What tells views of the same picture apart. */
export const viewKey = ({ category, placeType, area, daypart, until, months, years }: PictureViewQuery): string =>
  JSON.stringify([category, placeType, area, daypart, until, months, years]);

interface ReadBasis {
  readonly data: PictureData;
  readonly options: PictureOptions;
}

/**
 * The view as the JSON of a picture. A view that leaves nothing out is the picture itself.
 * @throws Fault picture.none, picture.partUnknown, picture.partUntold, picture.partEmpty, suppression.refused
 */
export async function pictureView(database: Database, who: Who, view: PictureViewQuery): Promise<string> {
  if (isPictureItself(view)) return (await currentPicture(database, who)).body;
  const { eyes, basis } = await withScope(database, who, async (scope) => {
    scope.require('picture.read');
    const batches = await storedBatches(scope);
    if (batches.length === 0) throw new Fault('picture.none');
    const eyes = await eyesOf(scope);
    return { eyes, basis: `${who.municipalityId}:${who.organisationId}:${await inputHash(scope, version, batches, eyes)}` };
  });
  const key = `${basis}:${viewKey(view)}`;
  const kept = views.get(key);
  if (kept !== undefined) return kept;
  const running = underWay.get(key) ?? begin(database, who, view, eyes, basis, key);
  running.making.askers.add(askerOf(who));
  return running.made;
}

function begin(database: Database, who: Who, view: PictureViewQuery, eyes: Eyes, basis: string, key: string) {
  const reads = data.get(basis) === undefined ? (['read'] as const) : [];
  const hides = eyes.k === null ? [] : (['hide'] as const);
  const making = new Making('view', [...reads, 'compare', 'search', 'describe', ...hides], viewKey(view));
  const made = madeView(database, who, view, eyes, basis, key, making).finally(() => {
    making.end();
    underWay.delete(key);
  });
  underWay.set(key, { made, making });
  return { made, making };
}

async function madeView(
  database: Database,
  who: Who,
  view: PictureViewQuery,
  eyes: Eyes,
  basis: string,
  key: string,
  making: Making,
): Promise<string> {
  const read = data.get(basis) ?? (await withScope(database, who, (scope) => readBasis(scope, eyes, making)));
  data.set(basis, read, read.data.incidents.length);
  making.begin('compare');
  const made = await makeView({ data: read.data, options: viewOptions(view, read.options), at: making.threadAt });
  if (eyes.k !== null) making.begin('hide');
  const shown = await withScope(database, who, (scope) => shownTo(scope, eyes, made));
  const body = JSON.stringify(shown satisfies Picture);
  views.set(key, body, body.length);
  return body;
}

async function readBasis(scope: Scope, eyes: Eyes, making: Making): Promise<ReadBasis> {
  const batches = await storedBatches(scope);
  const { demo } = await findMunicipality(scope);
  const options = { samsyn: version, seed: defaultSeed, follow: await followedQuestions(scope), demo };
  const read = await readFor(scope, eyes, () => storedPictureData(scope, batches, true, eyes, null, making.rows));
  return { data: read, options };
}

// A picture's problems against an exposure of one's choice, from what the asker sees of the picture.
import { exposureRates, Fault, type PictureRates, type PictureRatesQuery, picture as pictureSchema } from '@samsyn/domain';
import { loadAreas, loadExposures } from '../areas/stored-areas.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { pictureView } from './picture-view.ts';
import { findPicture } from './queries.ts';

/** Without areas of its own a municipality has no figures of them. @throws Fault picture.notFound, and as a view does */
export async function ratesOfPicture(database: Database, who: Who, asked: PictureRatesQuery): Promise<PictureRates> {
  const { exposure, ...which } = asked;
  const body = await bodyOf(database, who, which);
  const { system, exposures } = await withScope(database, who, async (scope) => {
    scope.require('picture.read');
    return { system: await loadAreas(scope), exposures: await loadExposures(scope) };
  });
  if (!system) return { kinds: [], rate: null, problems: [] };
  return exposureRates(pictureSchema.parse(JSON.parse(body)), system, exposures, exposure ?? null);
}

/** The body of a frozen picture, or of a view of the present one. @throws Fault picture.notFound, and as a view does */
export async function bodyOf(database: Database, who: Who, { picture, ...view }: Omit<PictureRatesQuery, 'exposure'>): Promise<string> {
  return picture === 'current' ? pictureView(database, who, view) : frozenBody(database, who, picture);
}

async function frozenBody(database: Database, who: Who, id: string): Promise<string> {
  const found = await withScope(database, who, async (scope) => {
    scope.require('picture.read');
    return findPicture(scope, id);
  });
  if (!found) throw new Fault('picture.notFound');
  return found.body;
}

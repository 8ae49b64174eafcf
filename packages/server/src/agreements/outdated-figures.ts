// Which figures of an agreement a newer frozen picture says something else of. Nothing is changed here: the parties choose.
import type { AgreementContent, BoundFigure, OutdatedFigure } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { figureFrom } from './figure-from.ts';
import { newestPictures } from './queries.ts';

export async function outdatedFigures(scope: Scope, content: AgreementContent): Promise<OutdatedFigure[]> {
  const [newest] = await newestPictures(scope, 1);
  if (!newest) return [];
  const found: OutdatedFigure[] = [];
  for (const figure of content.figures) {
    if (figure.pictureId === newest.id || figure.keptBeside === newest.id || new Date(figure.pictureMade) >= newest.made) continue;
    const now = await figureFrom(scope, newest.id, figure.key, figure.node, figure.field);
    if (now && !sameFigure(figure, now)) found.push({ key: figure.key, newest: now });
  }
  return found;
}

const sameFigure = (a: BoundFigure, b: BoundFigure): boolean =>
  a.value === b.value && a.word === b.word && JSON.stringify(a.interval) === JSON.stringify(b.interval);

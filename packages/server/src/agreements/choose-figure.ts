// The parties' choice when a newer frozen picture says something else of a figure: keep the old one, with its date written out, or take the new.
import { Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { draftToChange } from './draft-to-change.ts';
import { outdatedFigures } from './outdated-figures.ts';
import { saveWording } from './save-wording.ts';

export interface FigureChoice {
  readonly version: number;
  readonly choice: 'keep' | 'take';
}

/** @throws Fault agreement.noFigure when the figure is not there or is not outdated */
export async function chooseFigure(scope: Scope, id: string, key: string, { version, choice }: FigureChoice): Promise<number> {
  const found = await draftToChange(scope, id, version);
  const newer = (await outdatedFigures(scope, found.content)).find((one) => one.key === key)?.newest;
  if (!newer) throw new Fault('agreement.noFigure');
  const figures = found.content.figures.map((one) =>
    one.key !== key ? one : choice === 'take' ? newer : { ...one, keptBeside: newer.pictureId },
  );
  const now = await saveWording(scope, id, { ...found.content, figures }, found);
  scope.audit('agreement.figureChosen', id, { figure: key, choice, version: now });
  return now;
}

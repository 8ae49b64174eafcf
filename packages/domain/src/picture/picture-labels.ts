// The names of every key that stands in a picture, so that no reader needs another table.
import { daypartNames } from './dayparts.ts';
import { dayparts } from './incident-months.ts';
import type { Picture } from './picture.ts';
import type { PictureContext } from './picture-context.ts';
import { usedCategories } from './picture-series.ts';
import type { PictureWords } from './picture-words.ts';
import type { Draft } from './problem-drafts.ts';

/** Kinds and kinds of place that are used, all areas, and parts of the day where they were searched or asked about. */
export function pictureLabels(context: PictureContext, words: PictureWords, drafts: readonly Draft[]): Picture['labels'] {
  const nodes = drafts.map((draft) => draft.node);
  const used = (indices: readonly number[]) => [...new Set(indices)].filter((i) => i >= 0).sort((a, b) => a - b);
  const kinds = used([...usedCategories(context), ...nodes.map((n) => n.category)]);
  const places = used([...context.cube.placeTypes, ...nodes.map((n) => n.placeType)]);
  const named = context.cube.withDayparts || nodes.some((n) => n.daypart >= 0);
  const { areas } = context.data.areas;
  return {
    category: Object.fromEntries(kinds.map((c) => [context.categories[c]!.key, words.categoryLabel(context.categories[c]!.key)])),
    placeType: Object.fromEntries(places.map((p) => [context.placeTypes[p]!, words.placeTypeLabel(context.placeTypes[p]!)])),
    area: Object.fromEntries(
      areas.map(({ key, sv, en, level, parent }) => [key, { sv, en, level, parent: parent < 0 ? null : areas[parent]!.key }]),
    ),
    daypart: named ? Object.fromEntries(dayparts.map((daypart) => [daypart, daypartNames[daypart].label])) : {},
  };
}

// A picture as the list shows it.
import { type PictureListRow, picture as pictureSchema } from '@samsyn/domain';
import type { PictureRecord } from './queries.ts';

const shown = pictureSchema.pick({ window: true, headline: true });

export function listRow(record: PictureRecord): PictureListRow {
  return {
    id: record.id,
    name: record.name,
    frozen: record.frozen,
    made: record.made.toISOString(),
    ...shown.parse(JSON.parse(record.body)),
    samsyn: record.samsyn,
    seed: record.seed,
    inputHash: record.inputHash,
    k: record.k,
    ended: record.ended,
  };
}

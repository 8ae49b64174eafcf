// From files straight to a picture, nothing stored: the same path as the server's, with the batch kept in memory.
import { makePicture, type Picture, publicPicture } from '@samsyn/domain';
import { readAreaSystem } from '../areas/read-areas.ts';
import { readExposures } from '../areas/read-exposures.ts';
import { type ReadIncidents, readIncidentFiles } from '../incidents/read-incidents.ts';
import { version } from '../version.ts';
import { readFollowFile } from './read-follow-file.ts';

export interface PictureOrder {
  readonly files: readonly string[];
  /** null = recognised by the columns */
  readonly profile: string | null;
  readonly encoding: string | null;
  readonly areas: string | null;
  readonly areaId: string | null;
  readonly areaName: string | null;
  readonly population: string | null;
  readonly until: string | null;
  readonly windowMonths: number | null;
  readonly follow: string | null;
  /** years that take no part in what is expected */
  readonly abnormalYears: readonly number[];
  readonly public: boolean;
  readonly name: string | null;
  readonly seed: number;
}

/**
 * @param now nothing in the files can have happened on a later day
 * @throws Fault for whatever cannot be read or asked, with the sentence that says what to do
 */
export async function makePictureFromFiles(
  order: PictureOrder,
  now: Date,
  onProgress?: (share: number, rows: number) => void,
  onRead?: (read: ReadIncidents) => void,
): Promise<Picture> {
  const follow = order.follow === null ? [] : await readFollowFile(order.follow);
  const areas =
    order.areas === null
      ? null
      : await readAreaSystem(order.areas, {
          ...(order.areaId === null ? {} : { idProperty: order.areaId }),
          ...(order.areaName === null ? {} : { nameProperty: order.areaName }),
        });
  const exposures = order.population === null ? [] : await readExposures(order.population, areas ?? undefined);
  const read = await readIncidentFiles(order.files, {
    notAfter: now,
    ...(order.profile === null ? {} : { profile: order.profile }),
    ...(order.encoding === null ? {} : { encoding: order.encoding }),
    ...(areas === null ? {} : { areas }),
    ...(onProgress ? { onProgress } : {}),
  });
  onRead?.(read);
  const { incidents, sources, inputs, rows, quarantine, unmapped } = read;
  const made = makePicture(
    { incidents, areas: read.areas, exposures, sources, inputs, rows, quarantine, unmapped },
    {
      samsyn: version,
      seed: order.seed,
      follow,
      demo: false,
      ...(order.abnormalYears.length === 0 ? {} : { abnormalYears: order.abnormalYears }),
      ...(order.until === null ? {} : { until: order.until }),
      ...(order.windowMonths === null ? {} : { windowMonths: order.windowMonths }),
      ...(order.name === null ? {} : { name: order.name }),
    },
  );
  return order.public ? publicPicture(made) : made;
}

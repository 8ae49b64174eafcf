// A picture is searched where nobody has to wait for it.
import { makePicture, type Picture, type PictureData, type PictureOptions } from '@samsyn/domain';
import type { Making } from './making.ts';
import { makeView } from './view-pool.ts';

/** From this many incidents on the search takes so long that everybody else would wait for it: then it is done in a thread of its own. */
export const many = 100_000;

/** @throws Fault as makePicture does */
export const makeAside = async (data: PictureData, options: PictureOptions, making?: Making): Promise<Picture> =>
  data.incidents.length < many ? makePicture(data, options) : makeView({ data, options, ...(making ? { at: making.threadAt } : {}) });

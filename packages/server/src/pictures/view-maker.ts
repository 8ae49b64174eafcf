// The heavy part of a view, in a thread of its own: what the pool of view-pool.ts runs. Data in, a picture out.
import { makePicture, type Picture, type PictureData, type PictureOptions, pictureSteps } from '@samsyn/domain';

export interface ViewQuestion {
  readonly data: PictureData;
  readonly options: PictureOptions;
  /** where to write which step is under way; shared with whoever asks */
  readonly at?: Int32Array;
}

/** A refusal comes back as its code and details: a thread hands over an error's message alone. */
export type ViewAnswer =
  | { readonly picture: Picture }
  | { readonly refused: { readonly code: string; readonly details: Readonly<Record<string, string | number>> } };

export default function answer({ data, options, at }: ViewQuestion): ViewAnswer {
  try {
    return { picture: makePicture(data, options, (step) => at && Atomics.store(at, 0, pictureSteps.indexOf(step))) };
  } catch (raised) {
    if (raised instanceof Error && 'code' in raised && typeof raised.code === 'string' && 'details' in raised)
      return { refused: { code: raised.code, details: Object(raised.details) } };
    throw raised;
  }
}

// What a map of the picture is given, moving or still.
import type { Picture, Problem } from '@samsyn/domain';

export interface MapProps {
  readonly picture: Picture;
  readonly shown: readonly Problem[];
  readonly chosen: number | null;
  readonly onChoose: (rank: number) => void;
  /** the area that list and map are about; undefined = all of it */
  readonly area: string | undefined;
  readonly onArea: (area: string) => void;
}

// The map beside the list.
import type { Picture, Problem } from '@samsyn/domain';
import { StillMap } from '../picture/StillMap.tsx';

export interface MapProps {
  readonly picture: Picture;
  readonly shown: readonly Problem[];
  readonly chosen: number | null;
  readonly onChoose: (rank: number) => void;
}

export function PictureMap({ picture }: MapProps) {
  return (
    <div className="mapbox">
      <StillMap picture={picture} />
    </div>
  );
}

// The place and the facilities around it, as near as the farthest of them: the dot is the incidents, the numbers are the choices.
import { areaMap } from '@samsyn/charts';
import type { FacilityReview } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { basemapQuery, landRings } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { useNarrow } from '../ui/use-narrow.ts';

export function QueueMap({ review: { at, candidates } }: { readonly review: FacilityReview }) {
  const { t, lang } = useWords();
  const narrow = useNarrow();
  const { data: land } = useQuery(basemapQuery);
  const reach = (Math.max(40, ...candidates.map(({ metres }) => metres)) * 1.4) / 111_320;
  const wide = reach / Math.cos((at[1] * Math.PI) / 180);
  const bounds = [at[0] - wide * 1.6, at[1] - reach, at[0] + wide * 1.6, at[1] + reach] as const;
  const svg = areaMap(
    {
      bounds,
      areas: [],
      points: [at],
      numbers: candidates.map((candidate, i) => ({ text: String(i + 1), at: candidate.at })),
      ...(land && land.features.length > 0 ? { land: landRings(land, bounds) } : {}),
    },
    { width: narrow ? 350 : 620, lang, title: t('queue.map'), id: 'queue' },
  );
  return <Drawing svg={svg} />;
}

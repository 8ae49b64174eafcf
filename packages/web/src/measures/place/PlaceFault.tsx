// What is wrong with a place that is drawn, before anything is sent: the server's own sentences.
import { checkPlace, Fault, faultSentence, type PlacePolygon, pointsOutside } from '@samsyn/domain';
import { useWords } from '../../i18n/use-words.ts';
import type { Corner } from './corners.ts';

export function PlaceFault({
  place,
  outlines,
  corners,
}: {
  readonly place: PlacePolygon | null;
  readonly outlines: Parameters<typeof checkPlace>[1];
  readonly corners: readonly Corner[];
}) {
  const { t, lang } = useWords();
  try {
    if (place) checkPlace(place, outlines);
    const n = place ? pointsOutside(corners, outlines) : 0;
    return n > 0 ? <p className="small">{t('measures.place.someOutside', { n, of: corners.length })}</p> : null;
  } catch (raised) {
    if (!(raised instanceof Fault)) throw raised;
    const { what, do: next } = faultSentence(raised, lang);
    return (
      <p className="fault-msg" role="alert">
        {what} {next}
      </p>
    );
  }
}

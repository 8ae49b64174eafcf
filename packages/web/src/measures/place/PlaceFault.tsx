// What is wrong with a place that is drawn, before anything is sent: the server's own sentences.
import { checkPlace, Fault, faultSentence, type PlacePolygon } from '@samsyn/domain';
import { useWords } from '../../i18n/use-words.ts';

export function PlaceFault({
  place,
  outlines,
}: {
  readonly place: PlacePolygon | null;
  readonly outlines: Parameters<typeof checkPlace>[1];
}) {
  const { lang } = useWords();
  try {
    if (place) checkPlace(place, outlines);
    return null;
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

// Tiles that have been made, as long as there is room for them.
const mostKept = 16 * 2 ** 20;
/** in the order they were last asked for */
const kept = new Map<string, Buffer>();
let keptBytes = 0;

/**
 * The tile with this mark, made when it is not there. Far out a tile goes through every incident, and everyone who opens the map asks for the
 * same ones. A mark is of one version of the data through one pair of eyes, so that nothing is kept too long or shown to somebody else.
 */
export function keptTile(mark: string, make: () => Buffer): Buffer {
  const found = kept.get(mark);
  if (found) {
    kept.delete(mark);
    kept.set(mark, found);
    return found;
  }
  const made = make();
  kept.set(mark, made);
  keptBytes += made.byteLength;
  for (const [old, bytes] of kept) {
    if (keptBytes <= mostKept || old === mark) break;
    kept.delete(old);
    keptBytes -= bytes.byteLength;
  }
  return made;
}

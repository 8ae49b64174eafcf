// Which file of the build a piece goes into that rooms share. Left to itself each set of rooms with something in common gets a file, most of
// them smaller than the asking for one costs: the rooms of first visits would come in twenty.
import { visits } from './visits.ts';

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const roomFile = (page: string): string => decodeURIComponent(new URL(`../src/${page}`, import.meta.url).pathname);
/** Rooms that lie together are visited together: the first part of the address. */
const quarterOf = (address: string): string => address.split('/')[1] ?? '';

/** For each module the quarters of first visits whose rooms reach it by what they import at once. */
function reachedFrom(graph: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const walk = (id: string, quarter: string): void => {
    const known = found.get(id) ?? new Set<string>();
    if (known.has(quarter)) return;
    found.set(id, known.add(quarter));
    // through a package's index everything would be reached, used or not
    if (!id.endsWith('/src/index.ts')) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) walk(next, quarter);
  };
  for (const { address, page } of visits) walk(roomFile(page), quarterOf(address));
  return found;
}

const rooms = new Set(visits.map(({ page }) => roomFile(page)));

/**
 * Names of files for the build: what several quarters share, and what the rooms of one share. What the map has no part in is a file of its own:
 * with it come the schemas of all the other rooms' answers, which take a telephone a tenth of a second to make.
 */
export function roomPieces(): {
  readonly common: (id: string, graph: Graph) => string | null;
  readonly quarter: (id: string, graph: Graph) => string | null;
} {
  let reached: ReturnType<typeof reachedFrom> | null = null;
  const quarters = (id: string, graph: Graph): readonly string[] => {
    reached ??= reachedFrom(graph);
    return rooms.has(id) ? [] : [...(reached.get(id) ?? [])];
  };
  return {
    common: (id, graph) => {
      const shared = quarters(id, graph);
      return shared.length < 2 ? null : shared.includes('karta') ? 'rooms' : 'rooms-desk';
    },
    quarter: (id, graph) => {
      const [only, ...others] = quarters(id, graph);
      return only !== undefined && others.length === 0 ? `rooms-${only}` : null;
    },
  };
}

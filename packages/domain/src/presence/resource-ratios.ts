// Resources against exposure: dwellings per officer, visits per guard. Divided only within one and the same area. A figure of the county or the
// police area stands as what it is, beside the municipality's own: dividing one by the other would say something about neither.
import { type CountedLevel, exposureKinds, presenceKinds } from './resource-kinds.ts';

export interface CountedFigure {
  readonly side: 'resource' | 'exposure';
  readonly kind: string;
  readonly counted: { readonly level: CountedLevel; readonly name: string };
  readonly year: number;
  readonly value: number;
}
export type OfResource = { readonly side: 'resource' };
export type OfExposure = { readonly side: 'exposure' };
export type FigureRatio =
  | { readonly known: true; readonly perOne: number; readonly years: readonly [exposure: number, resource: number] }
  | { readonly known: false; readonly reason: 'other_area' | 'years_apart' };

/** figures further apart than this are not of one time */
const mostYearsApart = 5;

const sameArea = (a: CountedFigure['counted'], b: CountedFigure['counted']): boolean =>
  a.level === b.level && (a.level === 'municipality' || a.level === 'country' || plain(a.name) === plain(b.name));
const plain = (name: string): string => name.trim().toLocaleLowerCase('sv');

/** How much of the exposure there is to each of the resource. Refused across areas and far apart in time. */
export function ratioOf(exposure: CountedFigure, resource: CountedFigure): FigureRatio {
  if (!sameArea(exposure.counted, resource.counted)) return { known: false, reason: 'other_area' };
  if (Math.abs(exposure.year - resource.year) > mostYearsApart) return { known: false, reason: 'years_apart' };
  return { known: true, perOne: exposure.value / resource.value, years: [exposure.year, resource.year] };
}

/** Incidents are the municipality's, so only its own figures may stand under them. Null for every other area. */
export function incidentsPer(incidents: number, exposure: CountedFigure, per: number): number | null {
  return exposure.counted.level === 'municipality' && exposure.value > 0 ? (incidents / exposure.value) * per : null;
}

export interface AreaFigures<F extends CountedFigure> {
  readonly counted: CountedFigure['counted'];
  readonly resources: readonly (F & OfResource)[];
  readonly exposures: readonly (F & OfExposure)[];
}

/** The newest figure of each kind, area by area: the municipality first, then the larger ones. */
export function figuresByArea<F extends CountedFigure>(figures: readonly F[], levels: readonly CountedLevel[]): AreaFigures<F>[] {
  const groups: { counted: CountedFigure['counted']; of: F[] }[] = [];
  for (const figure of figures) {
    const group = groups.find(({ counted }) => sameArea(counted, figure.counted));
    if (group) group.of.push(figure);
    else groups.push({ counted: figure.counted, of: [figure] });
  }
  groups.sort(
    (a, b) => levels.indexOf(a.counted.level) - levels.indexOf(b.counted.level) || a.counted.name.localeCompare(b.counted.name, 'sv'),
  );
  return groups.map(({ counted, of }) => ({
    counted,
    resources: newest(of.filter((one): one is F & OfResource => one.side === 'resource')),
    exposures: newest(of.filter((one): one is F & OfExposure => one.side === 'exposure')),
  }));
}

function newest<F extends CountedFigure>(figures: readonly F[]): F[] {
  const byKind = new Map<string, F>();
  for (const figure of figures) {
    const known = byKind.get(figure.kind);
    if (!known || figure.year > known.year) byKind.set(figure.kind, figure);
  }
  const order: readonly string[] = [...presenceKinds, ...exposureKinds];
  return [...byKind.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

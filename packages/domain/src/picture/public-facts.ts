// Everything a published copy tells as counts of the window, so that nothing small is left when what is told is subtracted from each other.
// By area, kinds that share events are told in pairs at most: of three, two could give away the third.
import type { Picture, Problem } from './picture.ts';
import { publicThreshold, small } from './suppression.ts';

export interface FactKind {
  readonly category: string | null;
  readonly placeType: string | null;
  readonly daypart: string | null;
}

export interface WindowFact extends FactKind {
  readonly area: string | null;
  readonly count: number;
}

const dimensions = ['category', 'placeType', 'area', 'daypart'] as const;
type Dimension = (typeof dimensions)[number];
/** A key of one dimension; '' is the whole. */
type Line = Map<string, number>;

/** Counts told so far. A count is told only when `mayTell` says so, and then put here. */
export class PublicFacts {
  readonly #told: WindowFact[] = [];
  /** per dimension: the counts that are equal in all the others */
  readonly #lines = new Map<string, Line>();
  /** kinds that are told by area */
  readonly #byArea = new Map<string, FactKind>();
  readonly #areaParent: ReadonlyMap<string, string>;
  readonly #k: number;

  constructor(labels: Picture['labels'], k = publicThreshold) {
    this.#k = k;
    const root = Object.entries(labels.area).find(([, { parent }]) => parent === null)?.[0];
    this.#areaParent = new Map(
      Object.entries(labels.area).map(([key, { parent }]) => [key, parent === null || parent === root ? '' : parent] as const),
    );
  }

  tell(fact: WindowFact): void {
    this.#told.push(fact);
    if (fact.area !== null) this.#byArea.set(kindKey(fact), fact);
    for (const dimension of dimensions) this.#line(fact, dimension).set(fact[dimension] ?? '', fact.count);
  }

  /** Is any kind told by area? */
  get byArea(): boolean {
    return this.#byArea.size > 0;
  }

  /**
   * No: with what is told already, a small number could be worked out. Two counts, one inside the other, may not differ by few; nor may a
   * whole and those of its parts that are told, along each tree; nor may few be left where two trees cross.
   */
  mayTell(fact: WindowFact): boolean {
    const near = this.#told.some(
      (told) => small(Math.abs(told.count - fact.count), this.#k) && (this.#isPart(fact, told) || this.#isPart(told, fact)),
    );
    if (near || dimensions.some((dimension) => this.#leavesFew(fact, dimension)) || this.#leavesFewBeside(fact)) return false;
    return fact.area === null || this.#mayTellByArea(fact);
  }

  /** At most one kind that shares events with this one is told by area, one inside the other, and what lies between them is never few. */
  #mayTellByArea(fact: WindowFact): boolean {
    const kin = (kind: FactKind) => [...this.#byArea.values()].filter((k) => kindKey(k) !== kindKey(kind) && this.#shareEvents(k, kind));
    const [other, ...more] = kin(fact);
    if (!other) return true;
    if (more.length > 0 || kin(other).some((k) => kindKey(k) !== kindKey(fact))) return false;
    const whole = (kind: FactKind) => ({ ...kind, area: null, count: 0 });
    if (!this.#isPart(whole(fact), whole(other)) && !this.#isPart(whole(other), whole(fact))) return false;
    const own = new Map(this.#line(fact, 'area')).set(fact.area ?? '', fact.count);
    const others = this.#line({ ...other, area: null, count: 0 }, 'area');
    const between = new Map([...own].flatMap(([area, n]) => (others.has(area) ? [[area, Math.abs(n - (others.get(area) ?? 0))]] : [])));
    return !this.#fewLeft(between, 'area');
  }

  /** All − this kind − this place + both: what is neither. */
  #leavesFewBeside({ category, placeType, area, daypart, count }: WindowFact): boolean {
    if (category === null || placeType === null) return false;
    const told = (c: string | null, p: string | null) =>
      this.#line({ category: c, placeType: p, area, daypart, count: 0 }, 'category').get(c ?? '');
    const [all, kind, place] = [told(null, null), told(category, null), told(null, placeType)];
    return all !== undefined && kind !== undefined && place !== undefined && small(all - kind - place + count, this.#k);
  }

  #shareEvents(a: FactKind, b: FactKind): boolean {
    const meet = (x: string | null, y: string | null) => x === null || y === null || x === y;
    const kinds = a.category === null || b.category === null || a.category === b.category;
    const nested = kinds || `${a.category}/`.startsWith(`${b.category}/`) || `${b.category}/`.startsWith(`${a.category}/`);
    return nested && meet(a.placeType, b.placeType) && meet(a.daypart, b.daypart);
  }

  #line(fact: WindowFact, along: Dimension): Line {
    const key = dimensions.map((d) => (d === along ? '*' : (fact[d] ?? ''))).join('\u0000');
    const line = this.#lines.get(key) ?? new Map<string, number>();
    this.#lines.set(key, line);
    return line;
  }

  #leavesFew(fact: WindowFact, along: Dimension): boolean {
    return this.#fewLeft(new Map(this.#line(fact, along)).set(fact[along] ?? '', fact.count), along);
  }

  /** Does a whole on this line, with all of its largest told parts taken away, leave few? */
  #fewLeft(line: Line, along: Dimension): boolean {
    const rest = new Map(line);
    for (const [key, count] of line) {
      const whole = this.#nearestTold(key, along, line);
      if (whole !== null) rest.set(whole, (rest.get(whole) ?? 0) - count);
    }
    return [...rest].some(([key, left]) => left !== line.get(key) && small(left, this.#k));
  }

  #nearestTold(key: string, along: Dimension, line: Line): string | null {
    for (let at = this.#above(key, along); at !== null; at = this.#above(at, along)) if (line.has(at)) return at;
    return null;
  }

  #above(key: string, along: Dimension): string | null {
    if (key === '') return null;
    if (along === 'area') return this.#areaParent.get(key) ?? '';
    return along === 'category' && key.includes('/') ? key.slice(0, key.lastIndexOf('/')) : '';
  }

  #isPart(inner: WindowFact, outer: WindowFact): boolean {
    return dimensions.every((along) => {
      const whole = outer[along] ?? '';
      for (let at: string | null = inner[along] ?? ''; at !== null; at = this.#above(at, along)) if (at === whole) return true;
      return false;
    });
  }
}

const kindKey = ({ category, placeType, daypart }: FactKind) => `${category}|${placeType}|${daypart}`;

/** What a problem counts in the window, holes left out. */
export function windowCount(problem: Problem): number {
  const { counts, windowStart } = problem.evidence;
  return counts.slice(windowStart).reduce<number>((sum, n) => sum + (n ?? 0), 0);
}

export function problemFact(problem: Problem): WindowFact {
  const { category, placeType, area, daypart } = problem;
  return { category, placeType, area, daypart, count: windowCount(problem) };
}

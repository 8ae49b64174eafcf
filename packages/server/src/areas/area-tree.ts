// Features as a system of areas: who lies in whom, the whole first, parents before children, sizes from the outlines.
import { type Area, type AreaSystem, Fault, squareMetres } from '@samsyn/domain';
import type { AreaProperties } from './area-properties.ts';
import { propertyOf } from './geo-features.ts';
import type { Outline } from './wgs84-outline.ts';

export interface PlacedFeature {
  readonly properties: Readonly<Record<string, string>>;
  readonly outline: Outline;
}

export interface TreeNames {
  readonly key: string;
  /** name of the whole when no area in the file is the whole */
  readonly sv: string;
  readonly en: string;
  /** areas whose codes begin with the same so many characters lie in the same district */
  readonly parentPrefix?: number;
}

interface Node {
  key: string;
  sv: string;
  en: string;
  parentKey: string;
  prepositionSv?: NonNullable<Area['prepositionSv']>;
  geometry?: Outline;
}

/** Throws Fault area.name, area.sameKey, area.loop, area.tooDeep. */
export function areaTree(features: readonly PlacedFeature[], properties: AreaProperties, names: TreeNames, file: string): AreaSystem {
  const nodes = new Map<string, Node>();
  features.forEach((feature, i) => {
    const node = asNode(feature, properties, i, names.parentPrefix);
    refuseUnreadable(node, file);
    if (nodes.has(node.key)) throw new Fault('area.sameKey', { file, key: node.key });
    nodes.set(node.key, node);
  });
  // a district that is only named by its parts is an area without an outline of its own
  for (const { parentKey } of [...nodes.values()]) {
    if (parentKey !== '' && !nodes.has(parentKey)) nodes.set(parentKey, { key: parentKey, sv: parentKey, en: parentKey, parentKey: '' });
  }
  const roots = [...nodes.values()].filter((node) => node.parentKey === '');
  const only = roots.length === 1 && nodes.size > 1 ? roots[0] : undefined;
  const whole: Node = only ?? { key: nodes.has('whole') ? 'whole:' : 'whole', sv: names.sv, en: names.en, parentKey: '' };
  const children = new Map<string, Node[]>();
  for (const node of nodes.values()) {
    if (node === whole) continue;
    const parent = node.parentKey === '' ? whole.key : node.parentKey;
    const siblings = children.get(parent);
    if (siblings) siblings.push(node);
    else children.set(parent, [node]);
  }
  const areas = flattened(whole, children, file);
  if (areas.length < nodes.size + (only ? 0 : 1)) {
    const reached = new Set(areas.map((area) => area.key));
    throw new Fault('area.loop', { file, key: [...nodes.keys()].find((key) => !reached.has(key)) ?? '' });
  }
  const deepest = Math.max(...areas.map((area) => area.level));
  return { key: names.key, sv: names.sv, en: names.en, areas, depth: deepest === 0 ? 0 : deepest === 1 ? 1 : 2 };
}

function asNode(feature: PlacedFeature, { id, sv, en, parent, preposition }: AreaProperties, index: number, prefix?: number): Node {
  const told = (property: string | null): string => (property === null ? '' : propertyOf(feature, property));
  const key = told(id) || String(index + 1);
  const name = told(sv) || key;
  const above = parent !== null ? told(parent) : prefix !== undefined && key.length > prefix ? key.slice(0, prefix) : '';
  const said = told(preposition);
  const prepositionSv = said === 'i' || said === 'på' || said === 'vid' || said === 'i området' ? said : undefined;
  return {
    key,
    sv: name,
    en: told(en) || name,
    parentKey: above === key ? '' : above,
    geometry: feature.outline,
    ...(prepositionSv && { prepositionSv }),
  };
}

/** As they are written on a map and asked for in an address: short, and of signs that can be seen. */
function refuseUnreadable({ key, parentKey, sv, en }: Node, file: string): void {
  const fits = (text: string, most: number): boolean => text.length <= most && text.isWellFormed() && !/[\p{Cc}\u202a-\u202e]/u.test(text);
  const wrong = [...[key, parentKey].filter((text) => !fits(text, 80)), ...[sv, en].filter((text) => !fits(text, 120))][0];
  if (wrong === undefined) return;
  const name = wrong.slice(0, 40).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '·');
  throw new Fault('area.name', { file, name });
}

/** The whole, then its districts, then their parts: each level after the one above. */
function flattened(whole: Node, children: ReadonlyMap<string, readonly Node[]>, file: string): Area[] {
  const collator = new Intl.Collator('sv', { numeric: true });
  const areas: { node: Node; level: number; parent: number }[] = [{ node: whole, level: 0, parent: -1 }];
  for (let i = 0; i < areas.length; i++) {
    const { node, level } = areas[i]!;
    const below = [...(children.get(node.key) ?? [])].sort((a, b) => collator.compare(a.sv, b.sv) || collator.compare(a.key, b.key));
    if (below.length > 0 && level === 2) throw new Fault('area.tooDeep', { file });
    for (const child of below) areas.push({ node: child, level: level + 1, parent: i });
  }
  const sizes = areas.map(({ node }) => (node.geometry ? squareMetres(node.geometry) : 0));
  for (let i = areas.length - 1; i > 0; i--) {
    const { parent } = areas[i]!;
    if (!areas[parent]!.node.geometry) sizes[parent]! += sizes[i]!;
  }
  return areas.map(({ node, level, parent }, i) => ({
    key: node.key,
    sv: node.sv,
    en: node.en,
    level,
    parent,
    ...(node.prepositionSv && { prepositionSv: node.prepositionSv }),
    ...(node.geometry && { geometry: node.geometry }),
    ...(sizes[i]! > 0 && { squareMetres: sizes[i]! }),
  }));
}

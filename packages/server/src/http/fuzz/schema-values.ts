// Values from a JSON schema as OpenAPI writes it: as it says, or astray in one of the ways that people and programs go astray.
import type { RandomSource } from '@samsyn/stats';
import { fileFor } from './damaged-files.ts';
import { anything, hostileNumbers, hostileTexts, pick } from './hostile-values.ts';

export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly nullable?: boolean;
  readonly pattern?: string;
}

/** Ids that exist, of this municipality and of another: a guess that hits. */
export interface KnownIds {
  readonly own: readonly string[];
  /** the own ones by their tables */
  readonly byTable?: Readonly<Record<string, readonly string[]>>;
  readonly others: readonly string[];
  /** keys and words that mean something there */
  readonly words?: readonly string[];
  /** those that mean something in a field of this name */
  readonly named?: Readonly<Record<string, readonly string[]>>;
}

/** @param astray  how often, from 0 to 1, a part of the value is not what the schema says */
export function valueFrom(schema: JsonSchema, random: RandomSource, ids: KnownIds, astray: number, depth = 0): unknown {
  if (random.next() < astray) return random.next() < 0.5 ? anything(random) : near(schema, random);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices && choices.length > 0) return valueFrom(pick(random, choices), random, ids, astray, depth);
  if (schema.allOf?.[0]) return valueFrom(schema.allOf[0], random, ids, astray, depth);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum && schema.enum.length > 0) return pick(random, schema.enum);
  const type = [schema.type].flat().find((one) => one !== 'null');
  if (type === 'object' || schema.properties) return objectOf(schema, random, ids, astray, depth);
  if (type === 'array') return arrayOf(schema, random, ids, astray, depth);
  if (type === 'integer' || type === 'number') return numberOf(schema, random, type === 'integer');
  if (type === 'boolean') return random.next() < 0.5;
  return textOf(schema, random, ids);
}

function arrayOf(schema: JsonSchema, random: RandomSource, ids: KnownIds, astray: number, depth: number): unknown[] {
  const { items = {}, minItems = 0, maxItems = Infinity } = schema;
  if (depth > 8) return [];
  // nobody closes a ring of places by chance
  if (minItems === 2 && maxItems === 2 && typeOf(items) === 'number' && random.next() < 0.7)
    return [15.5, 56.1].map((at) => at + random.next() * 0.2);
  if (minItems >= 4 && items.type === 'array' && typeOf(items.items) === 'number' && random.next() < 0.7) return ring(random);
  const length = Math.max(minItems, Math.min(maxItems, Math.floor(random.next() * 4)));
  return Array.from({ length: Math.min(length, 50) }, () => valueFrom(items, random, ids, astray, depth + 1));
}

const typeOf = (schema: JsonSchema | undefined): unknown => schema?.anyOf?.[0]?.type ?? schema?.type;

function ring(random: RandomSource): number[][] {
  const [west, south, size] = [15.5 + random.next() * 0.1, 56.1 + random.next() * 0.1, pick(random, [1e-9, 0.001, 0.01, 0.3])];
  return [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size * (random.next() < 0.1 ? -1 : 1)],
    [west, south],
  ];
}

function objectOf(schema: JsonSchema, random: RandomSource, ids: KnownIds, astray: number, depth: number): unknown {
  const made: [string, unknown][] = [];
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    if (random.next() < astray || (!schema.required?.includes(key) && random.next() < 0.4)) continue;
    made.push([key, valueFrom(part, random, fitting(ids, key, random), astray, depth + 1)]);
  }
  if (random.next() < astray) made.push([pick(random, hostileTexts), anything(random)]);
  // as entries: a key called __proto__ is to arrive as a key
  return Object.fromEntries(made);
}

function numberOf({ minimum = 0, maximum = 1000 }: JsonSchema, random: RandomSource, whole: boolean): number {
  const value = minimum + random.next() * (Math.min(maximum, minimum + 10_000) - minimum);
  return whole ? Math.round(value) : value;
}

/** Of the forms that a pattern here asks for. */
const formed = ['12:30', '2026-05', 'period:2025-10', 'area:norr', 'current', '2025', '3', '15.55', '37130', 'theft', 'norr', 'h1'];

function textOf({ format, pattern, minLength = 0, maxLength = Infinity }: JsonSchema, random: RandomSource, ids: KnownIds): string {
  if (format === 'uuid') return idOf(random, ids);
  if (format === 'base64') return fileFor('/api/peers', random, ids.words ?? []).toString('base64');
  const known = pattern === undefined ? (ids.words ?? []) : [...(ids.words ?? []), ...formed];
  const words = known.filter(
    (word) => word.length >= minLength && word.length <= maxLength && (pattern === undefined || new RegExp(pattern, 'u').test(word)),
  );
  if (format === undefined && words.length > 0 && random.next() < 0.8) return pick(random, words);
  if (format === 'date') return pick(random, ['2026-05-03', '2020-02-29', '2031-12-31']);
  if (format === 'date-time') return '2026-05-03T12:00:00Z';
  if (format === 'email') return `person${Math.floor(random.next() * 1000)}@exempelhamn.example`;
  return 'Exempel på text '
    .repeat(1 + Math.floor(random.next() * 3))
    .padEnd(minLength, 'x')
    .slice(0, maxLength);
}

/**
 * Mostly the words of that name, and the ids of the tables that have it in theirs, where there are any: of some hundred one alone is the
 * right one.
 */
export function fitting(ids: KnownIds, name: string, random: RandomSource): KnownIds {
  if (random.next() < 0.2) return ids;
  const words = ids.named?.[name];
  if (words) return { ...ids, words };
  if (!ids.byTable) return ids;
  const stem = name
    .replace(/Ids?$/, '')
    .replace(/s$/, '')
    .replace(/[-A-Z]/g, (one) => `_${one.replace('-', '').toLowerCase()}`);
  const own = Object.entries(ids.byTable).flatMap(([table, of]) => (table.includes(stem) ? of : []));
  return own.length > 0 ? { ...ids, own } : ids;
}

export function idOf(random: RandomSource, ids: KnownIds): string {
  const digits = (n: number): string => Array.from({ length: n }, () => Math.floor(random.next() * 16).toString(16)).join('');
  const roll = random.next();
  if (roll < 0.5 && ids.own.length > 0) return pick(random, ids.own);
  if (roll < 0.65 && ids.others.length > 0) return pick(random, ids.others);
  return `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`;
}

/** Just beside what is allowed: over the limit, under it, of the wrong form. */
function near(schema: JsonSchema, random: RandomSource): unknown {
  if (schema.maximum !== undefined && random.next() < 0.5) return schema.maximum + 1;
  if (schema.minimum !== undefined && random.next() < 0.5) return schema.minimum - 1;
  if (schema.maxLength !== undefined) return 'x'.repeat(schema.maxLength + 1);
  return random.next() < 0.5 ? pick(random, hostileTexts) : pick(random, hostileNumbers);
}

// Values from a JSON schema as OpenAPI writes it: as it says, or astray in one of the ways that people and programs go astray.
import type { RandomSource } from '@samsyn/stats';
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
  readonly others: readonly string[];
  /** keys and words that mean something there */
  readonly words?: readonly string[];
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
  if (type === 'array')
    return depth > 5
      ? []
      : Array.from({ length: Math.floor(random.next() * 4) }, () => valueFrom(schema.items ?? {}, random, ids, astray, depth + 1));
  if (type === 'integer' || type === 'number') return numberOf(schema, random, type === 'integer');
  if (type === 'boolean') return random.next() < 0.5;
  return textOf(schema, random, ids);
}

function objectOf(schema: JsonSchema, random: RandomSource, ids: KnownIds, astray: number, depth: number): unknown {
  const made: [string, unknown][] = [];
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    if (random.next() < astray || (!schema.required?.includes(key) && random.next() < 0.4)) continue;
    made.push([key, valueFrom(part, random, ids, astray, depth + 1)]);
  }
  if (random.next() < astray) made.push([pick(random, hostileTexts), anything(random)]);
  // as entries: a key called __proto__ is to arrive as a key
  return Object.fromEntries(made);
}

function numberOf({ minimum = 0, maximum = 1000 }: JsonSchema, random: RandomSource, whole: boolean): number {
  const value = minimum + random.next() * (Math.min(maximum, minimum + 10_000) - minimum);
  return whole ? Math.round(value) : value;
}

function textOf({ format, pattern, minLength = 0 }: JsonSchema, random: RandomSource, ids: KnownIds): string {
  if (format === 'uuid') return idOf(random, ids);
  const words = (ids.words ?? []).filter(
    (word) => word.length >= minLength && (pattern === undefined || new RegExp(pattern, 'u').test(word)),
  );
  if (format === undefined && words.length > 0 && random.next() < 0.8) return pick(random, words);
  if (format === 'date') return pick(random, ['2026-05-03', '2020-02-29', '2031-12-31']);
  if (format === 'date-time') return '2026-05-03T12:00:00Z';
  if (format === 'email') return `person${Math.floor(random.next() * 1000)}@exempelhamn.example`;
  return 'Exempel på text '.repeat(1 + Math.floor(random.next() * 3)).padEnd(minLength, 'x');
}

export function idOf(random: RandomSource, ids: KnownIds): string {
  const digits = (n: number): string => Array.from({ length: n }, () => Math.floor(random.next() * 16).toString(16)).join('');
  const roll = random.next();
  if (roll < 0.3 && ids.own.length > 0) return pick(random, ids.own);
  if (roll < 0.5 && ids.others.length > 0) return pick(random, ids.others);
  return `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`;
}

/** Just beside what is allowed: over the limit, under it, of the wrong form. */
function near(schema: JsonSchema, random: RandomSource): unknown {
  if (schema.maximum !== undefined && random.next() < 0.5) return schema.maximum + 1;
  if (schema.minimum !== undefined && random.next() < 0.5) return schema.minimum - 1;
  if (schema.maxLength !== undefined) return 'x'.repeat(schema.maxLength + 1);
  return random.next() < 0.5 ? pick(random, hostileTexts) : pick(random, hostileNumbers);
}

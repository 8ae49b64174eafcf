// What a page will need at once, told in the page itself: a browser then fetches a room's code, its words and its numbers side by side with
// the program instead of after it. Over a telephone's line each step saved is a sixth of a second.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lang, Right } from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';

/** Written by the build of the pages, from the rooms people come to from outside. */
export interface FirstVisits {
  /** of the way in, for whoever is not signed in */
  readonly door: readonly string[];
  readonly words: Readonly<Record<Lang, readonly string[]>>;
  readonly visits: readonly {
    readonly address: string;
    readonly files: readonly string[];
    readonly asks: readonly { readonly where: string; readonly rights: readonly Right[] }[];
  }[];
}

/** Null: nobody is signed in. */
export type RightsOf = (request: FastifyRequest) => Promise<ReadonlySet<Right> | null>;

export function firstVisitsIn(folder: string): FirstVisits | null {
  const file = path.join(folder, 'first-visits.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FirstVisits) : null;
}

/**
 * Elements for the page's head; empty for a room that is not among the first. What the person may not read is not asked for, and whoever is not
 * signed in gets the way in.
 */
export async function linksFor(known: FirstVisits | null, request: FastifyRequest, rightsOf: RightsOf): Promise<string> {
  const [pathname = '', search] = request.url.split('?');
  const parts = pathname.replace(/\/$/, '').split('/');
  const visit = known?.visits.find(({ address }) => fits(address.split('/'), parts));
  const first = visit !== undefined || pathname === '/' || pathname === '/inloggning';
  if (!known || !first) return '';
  const words = known.words[languageOf(request)];
  const rights = await rightsOf(request);
  if (!rights) return modules([...known.door, ...words]);
  if (!visit) return modules(words);
  const filled = (where: string) => where.replace(/\$\w+/g, (name) => parts[visit.address.split('/').indexOf(name)] ?? '');
  // a view with filters asks for other things than the room without them
  const asks = search === undefined ? visit.asks.filter((ask) => ask.rights.every((right) => rights.has(right))) : [];
  const asked = asks.map(({ where }) => `<link rel="preload" href="${filled(where)}" as="fetch" fetchpriority="low" crossorigin />`);
  return modules([...visit.files, ...words]) + asked.join('');
}

/** The code comes after the style, which draws the frame that stands in the page; a room's own style stands when its code is there. */
const modules = (files: readonly string[]): string =>
  files
    .map((file) =>
      file.endsWith('.css')
        ? `<link rel="stylesheet" crossorigin href="${file}" />`
        : `<link rel="modulepreload" fetchpriority="low" crossorigin href="${file}" />`,
    )
    .join('');

/** Names alone stand for a part: what is in an address is written by anyone. */
const fits = (address: readonly string[], parts: readonly string[]): boolean =>
  address.length === parts.length &&
  address.every((part, i) => part === parts[i] || (part.startsWith('$') && /^[\w-]{1,60}$/.test(parts[i]!)));

/** As the pages guess it in a browser where nothing was chosen. */
const languageOf = (request: FastifyRequest): Lang => (/^en/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'sv');

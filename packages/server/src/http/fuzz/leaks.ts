// What an answer must never hold, whatever was asked: where the program lies, how it asks its database, and whatever belongs to another
// municipality. What the sender wrote herself may come back to her.

const tellsOfUs: readonly (readonly [string, RegExp])[] = [
  ['a stack', /\bat (?:async )?[\w.<>[\] ]+ \((?:file|node|\/)[^)]*:\d+:\d+\)|\.(?:ts|mjs|js):\d+:\d+/],
  ['SQL', /\b(?:select|insert into|update|delete from)\b[^"]{0,80}\b(?:from|values|set|where)\b/i],
  [
    'PostgreSQL',
    /syntax error at|relation \\?"|violates|duplicate key|invalid input syntax|permission denied for|row-level security|postgres(?:ql)?\b/i,
  ],
  // in small letters: a random key may well hold Pg_
  ['a table of PostgreSQL', /\bpg_(?:catalog|class|roles|attribute|stat|proc|settings|user)\w*/],
  ['a path', /\/(?:srv|tmp|home|var|usr|root|opt|node_modules|packages)\/[\w.-]+/],
  ['a module', /\b(?:kysely|fastify|zod|graphile|node_modules|FST_ERR)\b/i],
];

/** How a leak of another municipality's begins. */
export const ofAnother = 'another’s';

/** What leaks, in words; empty when nothing does. @param sent  everything that was in the request, decoded as far as it can be */
export function leaksIn(body: string, sent: string, secrets: readonly string[]): string[] {
  const found = secrets.filter((secret) => body.includes(secret) && !sent.includes(secret)).map((secret) => `${ofAnother} ${secret}`);
  for (const [what, pattern] of tellsOfUs) {
    const hit = pattern.exec(body)?.[0];
    if (hit !== undefined && !sent.toLowerCase().includes(hit.toLowerCase())) found.push(`${what}: ${hit.slice(0, 100)}`);
  }
  return found;
}

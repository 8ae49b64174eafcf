// The line that every export carries: when it was taken out, by whom, and for what. A paper on a table can be traced to its entry in the log.
import type { Lang } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export async function takenLine(scope: Scope, purpose: string, lang: Lang): Promise<string> {
  const { rows } = await sql<{ name: string }>`select name from organisations where id = ${scope.organisationId}`.execute(scope.trx);
  const locale = lang === 'sv' ? 'sv-SE' : 'en-GB';
  const day = scope.now.toLocaleDateString(locale, { timeZone: 'Europe/Stockholm', day: 'numeric', month: 'long', year: 'numeric' });
  return `${lang === 'sv' ? 'Uttag' : 'Taken out'} ${day}, ${rows[0]?.name ?? ''}: ${purpose}`;
}

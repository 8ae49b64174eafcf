// A membership that holds today: begun, not past its last day, not left. For queries with a table or alias named m.
import { sql } from 'kysely';

export const standing = sql<boolean>`(m.ended_at is null and m.valid_from <= current_date and (m.valid_until is null or m.valid_until >= current_date))`;

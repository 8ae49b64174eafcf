// SQL of minutes that wait for one person's word.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface OwnMinutes {
  readonly meetingId: string;
  readonly body: string;
  /** the day of the meeting */
  readonly day: string;
  readonly adjustBy: string;
}

/** Handed over, not locked, with a paragraph that the asker checks and has neither approved nor asked to have changed. */
export async function minutesToAdjust(scope: Scope): Promise<OwnMinutes[]> {
  const { rows } = await sql<OwnMinutes>`select p.meeting_id as "meetingId", b.name as body,
      to_char(m.starts_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day, to_char(p.adjust_by, 'YYYY-MM-DD') as "adjustBy"
    from minutes p join meetings m on m.id = p.meeting_id join bodies b on b.id = m.body_id
    where p.locked_at is null and exists (
      select 1 from adjusters j join body_members s on s.id = j.member_id
        join meeting_items i on i.meeting_id = j.meeting_id and i.paragraph is not null and not asker_recused(i.id)
      where j.meeting_id = p.meeting_id and j.replaced_at is null
        and case when s.account_id is null then s.organisation_id = ${scope.organisationId} else s.account_id = ${scope.accountId} end
        and not exists (select 1 from minutes_approvals v where v.adjuster_id = j.id and v.item_id = i.id)
        and not exists (select 1 from minutes_changes c where c.adjuster_id = j.id and c.item_id = i.id and c.reply is null))
    order by p.adjust_by, p.meeting_id`.execute(scope.trx);
  return rows;
}

-- The council's decision behind a priority, which stands once it is set; what of the chain went along when problems were merged or split; and
-- a locked goal that goes with its problem: nothing else of it changes.

comment on column priorities.decision_id is 'The council''s decision that the choice rests on: one for all priorities of a round. Null: entered without one. Set once.';

create function keep_priority_decision() returns trigger language plpgsql as $$
begin
  if old.decision_id is not null and new.decision_id is distinct from old.decision_id then
    raise exception 'the priority % rests on a decision already', old.id using errcode = 'SM001';
  end if;
  return new;
end $$;
create trigger keep_decision before update on priorities for each row execute function keep_priority_decision();

alter table problem_events
  add column moved jsonb,
  drop constraint problem_events_kind_check,
  add constraint problem_events_kind_check
    check (kind in ('opened', 'closed', 'reopened', 'merged', 'took', 'gave', 'split', 'part'));
comment on table problem_events is 'What has become of a problem, by whom and why. took: another was merged into it; gave: that was undone; part: it was split from another.';
comment on column problem_events.moved is 'What went along: causes with the number they had and have, measures and goals by number, steps of the chain of events by how many.';

-- As before, but for the problem it belongs to.
create or replace function keep_locked_goal() returns trigger language plpgsql as $$
begin
  if old.locked_at is not null and (tg_op = 'DELETE'
    or (to_jsonb(new) - array['written_by', 'problem_id']) is distinct from (to_jsonb(old) - array['written_by', 'problem_id'])
    or (old.problem_id is null) is distinct from (new.problem_id is null)
    or (new.written_by is distinct from old.written_by and new.written_by is not null)) then
    raise exception 'goal.locked' using errcode = 'SM002';
  end if;
  return coalesce(new, old);
end $$;

create index priorities_of_round on priorities (municipality_id, round_id);
create index priorities_by_decision on priorities (municipality_id, decision_id) where decision_id is not null;

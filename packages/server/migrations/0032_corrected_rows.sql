-- Stored rows that a person has corrected: an undo of their delivery leaves them, and says so.

alter table incidents add column corrected_at timestamptz, add column corrected_by uuid references accounts (id) on delete set null;
comment on column incidents.corrected_at is 'When a person of the source''s owner corrected the row by hand; null = as it was delivered.';
create index incidents_corrected on incidents (municipality_id, batch_id) where corrected_at is not null;

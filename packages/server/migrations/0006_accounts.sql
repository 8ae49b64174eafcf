-- How people sign in: credentials, invitations, sessions that can be listed, half-done sign-ins, failed attempts, and mail on its way.
-- Credentials stand in tables of their own, reached at the door only; the program's role inside a municipality cannot read them.

alter table accounts
  add column email text check (email = lower(email) and length(email) between 3 and 254),
  add column last_signed_in timestamptz,
  add column last_membership text,
  add column erased_at timestamptz;
create unique index accounts_email on accounts (email);
comment on column accounts.email is 'Lower case. Null: nobody has said one, or the account is erased.';
comment on column accounts.last_membership is 'municipality/organisation/role of the latest sign-in, where the next one begins.';
-- not forced: the owner copies it whole into a backup; everyone else sees the people of their own municipality
alter table accounts enable row level security;

create table passwords (
  account_id uuid primary key references accounts (id) on delete cascade,
  hash text not null,
  changed_at timestamptz not null default now()
);
comment on table passwords is 'argon2id hashes. Reached at the door only.';

create table totp_secrets (
  account_id uuid primary key references accounts (id) on delete cascade,
  secret bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);
comment on table totp_secrets is 'Secrets of one-time codes, encrypted with the server''s key, which is not in the database. A step is used once.';

create table passkeys (
  id text primary key,
  account_id uuid not null references accounts (id) on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null default now(),
  last_used timestamptz
);
comment on table passkeys is 'Public halves of passkeys; id is the credential''s own, base64url.';
create index passkeys_by_account on passkeys (account_id);

create table recovery_codes (
  account_id uuid not null references accounts (id) on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);
comment on table recovery_codes is 'SHA-256 of random codes, too long to guess; each works once.';

create table outside_identities (
  issuer text not null,
  subject text not null,
  account_id uuid not null references accounts (id) on delete cascade,
  created_at timestamptz not null default now(),
  primary key (issuer, subject)
);
comment on table outside_identities is 'Accounts that sign in with an outside provider (OpenID Connect).';

create table outside_memberships (
  municipality_id uuid not null,
  account_id uuid not null references accounts (id) on delete cascade,
  organisation_id uuid not null,
  role text not null,
  primary key (municipality_id, account_id, organisation_id, role),
  foreign key (municipality_id, account_id, organisation_id, role)
    references memberships (municipality_id, account_id, organisation_id, role) on delete cascade
);
comment on table outside_memberships is 'Memberships that a provider''s groups gave; they end when the group does. Others are left alone.';

create table invitations (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  token_hash bytea not null unique,
  kind text not null check (kind in ('invitation', 'renewal')),
  -- whom a renewal is for, and who accepted an invitation
  account_id uuid references accounts (id) on delete cascade,
  organisation_id uuid not null,
  role text not null,
  email text,
  title_sv text not null,
  title_en text not null,
  member_until date,
  -- a renewal for someone who has lost her telephone too
  resets_second boolean not null default false,
  invited_by uuid references accounts (id) on delete set null,
  created_at timestamptz not null default now(),
  expires timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete cascade
);
comment on table invitations is 'One-time links by which a person becomes a member, or a member gets a new password. Only the token''s hash is kept.';

create table outbox (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  address text not null,
  subject text not null,
  body text,
  made_at timestamptz not null default now(),
  sent_at timestamptz,
  attempts integer not null default 0,
  reason text,
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipalities (id) on delete cascade
);
comment on table outbox is 'Mail on its way. The body goes when it is sent: it holds a one-time link.';

do $$
declare name text;
begin
  foreach name in array array['outside_memberships', 'invitations', 'outbox'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;

-- everybody signs in again once
delete from sessions;
alter table sessions
  add column id uuid not null default gen_random_uuid() unique,
  add column last_seen timestamptz not null default now(),
  add column agent text not null default '',
  add column method text not null default 'link' check (method in ('link', 'password', 'passkey', 'oidc', 'invitation')),
  add column authenticated_at timestamptz not null default now();
comment on column sessions.authenticated_at is 'When the person last showed who she is; some things need it to be recent.';
create index sessions_by_account on sessions (account_id);

create table sign_in_rounds (
  token_hash bytea primary key,
  kind text not null check (kind in ('second', 'passkey-sign-in', 'passkey-add', 'passkey-again', 'oidc')),
  account_id uuid references accounts (id) on delete cascade,
  content jsonb not null,
  expires timestamptz not null
);
comment on table sign_in_rounds is 'Half-done sign-ins: a challenge that waits for its answer. Taken once.';

create table sign_in_failures (
  key bytea primary key,
  failures integer not null,
  last_at timestamptz not null default now(),
  blocked_until timestamptz
);
comment on table sign_in_failures is 'Failed attempts by pair of address and e-mail, by address, by device, by e-mail: keyed hashes, a day old at most.';

create table known_devices (
  token_hash bytea primary key,
  account_id uuid not null references accounts (id) on delete cascade,
  last_used timestamptz not null default now()
);
comment on table known_devices is 'Browsers that an account has signed in with: strangers'' failures never stop them.';
create index known_devices_by_account on known_devices (account_id);

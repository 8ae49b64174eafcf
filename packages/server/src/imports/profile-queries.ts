// SQL of saved profiles: how an organisation's files are read. The content holds values of mapped columns: the organisation's own alone.
import { type SourceProfile, sourceProfile } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface SavedProfile {
  readonly id: string;
  readonly name: string;
  readonly sourceKey: string;
  readonly version: number;
  readonly content: SourceProfile;
}

export async function listProfiles(scope: Scope): Promise<SavedProfile[]> {
  const { rows } = await sql<
    Omit<SavedProfile, 'content'> & { content: unknown }
  >`select p.id, p.name, p.source_key as "sourceKey", p.version, v.content
    from source_profiles p join source_profile_versions v on v.profile_id = p.id and v.version = p.version
    where p.organisation_id = ${scope.organisationId} and p.ended_at is null order by p.name, p.id`.execute(scope.trx);
  return rows.map((row) => ({ ...row, content: sourceProfile.parse(row.content) }));
}

/** A new profile for this source, or a new version of the one there is. Answers its id and version. */
export async function saveProfile(
  scope: Scope,
  profile: { readonly name: string; readonly sourceKey: string; readonly content: SourceProfile },
): Promise<{ id: string; version: number }> {
  const { rows } = await sql<{
    id: string;
    version: number;
  }>`insert into source_profiles (municipality_id, organisation_id, name, source_key)
    values (${scope.municipalityId}, ${scope.organisationId}, ${profile.name}, ${profile.sourceKey})
    on conflict (municipality_id, organisation_id, source_key) where ended_at is null
      do update set version = source_profiles.version + 1, name = excluded.name
    returning id, version`.execute(scope.trx);
  const saved = rows[0];
  if (!saved) throw new Error('a profile was saved but is not there');
  await sql`insert into source_profile_versions (municipality_id, profile_id, version, content, account_id, made_at)
    values (${scope.municipalityId}, ${saved.id}, ${saved.version}, ${JSON.stringify(profile.content)}::jsonb, ${scope.accountId}, ${scope.now})`.execute(
    scope.trx,
  );
  return saved;
}

export async function setProfileOf(scope: Scope, batchId: string, profileId: string | null): Promise<void> {
  await sql`update import_batches set profile_id = ${profileId}::uuid where id = ${batchId}`.execute(scope.trx);
}

// SQL of the documents of a signing: the sealed copies, the scan, and what the door may tell of them.
import type { Lang, StampFault } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope, Service } from '../db/scope.ts';

export type SigningFileKind = 'sealed-sv' | 'sealed-en' | 'paper';

export async function insertFile(scope: Scope, signingId: string, kind: SigningFileKind, bytes: Buffer, sha256: string): Promise<void> {
  await sql`insert into signing_files (municipality_id, signing_id, kind, sha256, bytes)
    values (${scope.municipalityId}, ${signingId}, ${kind}, ${sha256}, ${bytes})`.execute(scope.trx);
}

export async function findFile(scope: Scope, signingId: string, kind: SigningFileKind): Promise<{ bytes: Buffer; sha256: string } | null> {
  const { rows } = await sql<{ bytes: Buffer; sha256: string }>`select bytes, sha256 from signing_files
    where signing_id = ${signingId} and kind = ${kind}`.execute(scope.trx);
  return rows[0] ?? null;
}

export async function hasScan(scope: Scope, signingId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from signing_files where signing_id = ${signingId} and kind = 'paper'`.execute(scope.trx);
  return rows.length > 0;
}

export interface SealRow {
  readonly id: string;
  readonly lang: Lang;
  readonly sha256: string;
  readonly sealedAt: Date;
  readonly timeStamped: boolean;
  /** why it has no time stamp although one was asked for */
  readonly stampFault: StampFault | null;
}

export async function listSeals(scope: Scope, signingId: string): Promise<SealRow[]> {
  const { rows } = await sql<SealRow>`select id, lang, sha256, sealed_at as "sealedAt", time_stamped as "timeStamped",
      stamp_fault as "stampFault" from seals where signing_id = ${signingId} order by lang desc`.execute(scope.trx);
  return rows;
}

export interface NewSeal extends Omit<SealRow, 'sealedAt'> {
  readonly signingId: string;
  readonly contentHash: string;
  readonly title: string;
  readonly version: number;
  readonly certificate: string;
  readonly sealedAt: Date;
}

/** False when somebody else has sealed it in this language meanwhile. */
export async function insertSeal(scope: Scope, seal: NewSeal): Promise<boolean> {
  const { rows } =
    await sql`insert into seals (municipality_id, id, signing_id, lang, sha256, content_hash, title, version, certificate, time_stamped,
      stamp_fault, sealed_at)
    values (${scope.municipalityId}, ${seal.id}, ${seal.signingId}, ${seal.lang}, ${seal.sha256}, ${seal.contentHash}, ${seal.title.slice(0, 300)},
      ${seal.version}, ${seal.certificate}, ${seal.timeStamped}, ${seal.stampFault}, ${seal.sealedAt.toISOString()}::timestamptz)
    on conflict (municipality_id, signing_id, lang) do nothing returning 1`.execute(scope.trx);
  return rows.length > 0;
}

export interface KnownSeal {
  readonly title: string;
  readonly version: number;
  readonly sealedAt: Date;
  readonly municipality: string;
  readonly demo: boolean;
  readonly lang: Lang;
  readonly timeStamped: boolean;
}

const known = sql`select s.title, s.version, s.sealed_at as "sealedAt", m.name as municipality, m.demo, s.lang, s.time_stamped as "timeStamped"
  from seals s join municipalities m on m.id = s.municipality_id`;

/** At the door, over all municipalities: the file with this checksum, the wording with it, or the seal with this name. */
export async function knownSeal({ trx }: Service, by: 'sha256' | 'content_hash' | 'id', value: string): Promise<KnownSeal | null> {
  const { rows } = await sql<KnownSeal>`${known} where s.${sql.ref(by)} = ${value} order by s.lang desc, s.sealed_at desc limit 1`.execute(
    trx,
  );
  return rows[0] ?? null;
}

/** Whether this certificate has ever sealed anything here. */
export async function isOurCertificate({ trx }: Service, fingerprint: string): Promise<boolean> {
  const { rows } = await sql`select 1 from seals where certificate = ${fingerprint} limit 1`.execute(trx);
  return rows.length > 0;
}

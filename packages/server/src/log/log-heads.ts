// The heads of the chains as files: number and hash of the newest entry of each day, signed with a key that is not in the database. Whoever
// can write in the database but not in these folders cannot cut away the newest entries, or write the whole chain anew, unnoticed.
import { timingSafeEqual } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '@samsyn/domain';
import { z } from 'zod';
import { type ServerKey, serverKey } from '../accounts/server-key.ts';

const headFile = z.object({
  samsyn: z.literal('log-head'),
  municipality: z.string(),
  municipalityId: z.uuid(),
  day: z.string(),
  seq: z.number().int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string(),
  mac: z.string(),
});
type HeadFile = z.infer<typeof headFile>;

export interface ExportedHead {
  readonly day: string;
  readonly seq: number;
  /** hexadecimal */
  readonly hash: string;
  readonly at: string;
  /** signed with this server's key */
  readonly genuine: boolean;
}

export interface HeadFolders {
  readonly dataDir: string;
  /** on another machine's disk, mounted here: SAMSYN_LOG_HEADS */
  readonly outside: string | null;
}
export const headFolders = (dataDir: string, outside = process.env.SAMSYN_LOG_HEADS): HeadFolders => ({
  dataDir,
  outside: outside || null,
});

const fileName = /^[0-9A-Za-z]{2,12}(-[0-9a-f]{8})?-\d{4}-\d{2}-\d{2}\.json$/;
const placesOf = ({ dataDir, outside }: HeadFolders): string[] => [path.join(dataDir, 'log-heads'), ...(outside ? [outside] : [])];

export interface NewHead {
  readonly municipality: string;
  readonly municipalityId: string;
  readonly day: string;
  readonly seq: number;
  readonly hash: Buffer;
  readonly at: Date;
}

/** Written once a day: one that is there stays as it is. @throws Fault log.headsFolder for the outside folder, when the own one is written */
export async function exportHead(folders: HeadFolders, head: NewHead): Promise<void> {
  const key = await serverKey(folders.dataDir);
  const plain = { ...head, hash: head.hash.toString('hex'), at: head.at.toISOString() };
  const text = `${JSON.stringify({ samsyn: 'log-head', ...plain, mac: macOf(key, plain).toString('hex') }, null, 2)}\n`;
  for (const folder of placesOf(folders)) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await putOnce(folder, head, text);
    } catch (raised) {
      throw new Fault('log.headsFolder', { folder, reason: raised instanceof Error ? raised.message : String(raised) });
    }
  }
}

async function putOnce(folder: string, { municipality, municipalityId, day }: NewHead, text: string): Promise<void> {
  // two municipalities may have been given the same code
  for (const name of [`${municipality}-${day}.json`, `${municipality}-${municipalityId.slice(0, 8)}-${day}.json`]) {
    const there = await read(path.join(folder, name));
    if (there?.municipalityId === municipalityId) return;
    if (there) continue;
    const part = path.join(folder, `.${name}.part`);
    await writeFile(part, text, { mode: 0o600 });
    return rename(part, path.join(folder, name));
  }
}

/** Every exported head of a municipality, from all folders, oldest first. One that cannot be read or was changed is not genuine. */
export async function exportedHeads(folders: HeadFolders, municipalityId: string): Promise<ExportedHead[]> {
  const found: ExportedHead[] = [];
  let key: ServerKey | null = null;
  for (const folder of placesOf(folders))
    for (const name of (await readdir(folder).catch(() => [])).filter((one) => fileName.test(one))) {
      const head = await read(path.join(folder, name));
      if (head?.municipalityId !== municipalityId) continue;
      key ??= await serverKey(folders.dataDir);
      found.push({ day: head.day, seq: head.seq, hash: head.hash, at: head.at, genuine: genuine(key, head) && name.includes(head.day) });
    }
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.seq - b.seq));
}

async function read(file: string): Promise<HeadFile | null> {
  try {
    return headFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

function genuine(key: ServerKey, head: HeadFile): boolean {
  const given = Buffer.from(head.mac, 'hex');
  const expected = macOf(key, head);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function macOf(key: ServerKey, { municipalityId, day, seq, hash, at }: Omit<HeadFile, 'samsyn' | 'mac' | 'municipality'>): Buffer {
  return key.nameOf('log-head', municipalityId, day, String(seq), hash, at);
}

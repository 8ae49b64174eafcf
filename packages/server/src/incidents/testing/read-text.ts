// For tests: texts written to files in a folder of their own and read as one data set.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '@samsyn/domain';
import { type ReadIncidentOptions, type ReadIncidents, readIncidentFiles } from '../read-incidents.ts';

export interface TextOptions extends Omit<ReadIncidentOptions, 'profile'> {
  /** the key of a profile, or a mapping file's content */
  readonly profile?: string | Readonly<Record<string, unknown>>;
}

/** Reads the files `1.csv`, `2.csv` … with these contents. */
export async function readTexts(contents: readonly (string | Buffer)[], options: TextOptions = {}, ending = 'csv'): Promise<ReadIncidents> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-read-'));
  try {
    const { profile, ...others } = options;
    const paths: string[] = [];
    for (const [i, content] of contents.entries()) {
      paths.push(join(folder, `${i + 1}.${ending}`));
      await writeFile(paths.at(-1) ?? '', content);
    }
    const mapping = join(folder, 'mapping.json');
    if (typeof profile === 'object') await writeFile(mapping, JSON.stringify(profile));
    return await readIncidentFiles(paths, {
      ...others,
      ...(profile === undefined ? {} : { profile: typeof profile === 'string' ? profile : mapping }),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The fault that reading ends in; anything else, also success, is an error. */
export async function faultOfTexts(contents: readonly (string | Buffer)[], options: TextOptions = {}, ending = 'csv'): Promise<Fault> {
  try {
    await readTexts(contents, options, ending);
  } catch (raised) {
    if (raised instanceof Fault) return raised;
    throw raised;
  }
  throw new Error('it was read');
}

const pointsHead = 'ID;BROTTSKOD;LATITUDE;LONGITUDE;GATA;GATUNR;KOMMUN;BROTTSDATUMTID_START;BROTTSDATUMTID_SLUT';

/** A police extract with coordinates from rows of invented cells. */
export const pointsExtract = (rows: readonly (readonly (string | number)[])[]): string =>
  `${[pointsHead, ...rows.map((row) => row.join(';'))].join('\r\n')}\r\n`;

// Which layout does a table have: the one asked for, or the one its columns tell.
import { readFile } from 'node:fs/promises';
import { Fault, type Layout, layoutFromMapping, layouts, proposedMapping, recogniseLayout } from '@samsyn/domain';
import type { Table } from '../files/table.ts';

/**
 * @param profile  'auto', the key of a profile, or the path of a mapping file
 * @throws Fault import.unknownProfile, with a proposed mapping file in its details; import.otherTable; import.mapping
 */
export async function chooseLayout({ head }: Table, profile = 'auto'): Promise<Layout> {
  if (profile === 'auto') {
    const found = recogniseLayout(head.columns, head.file);
    if (found) return found;
    throw new Fault('import.unknownProfile', { file: head.file, mapping: `${JSON.stringify(proposedMapping(head), null, 2)}\n` });
  }
  const named = layouts.find(({ key }) => key === profile);
  return named ?? layoutFromMapping(await mappingIn(profile), profile);
}

async function mappingIn(path: string): Promise<unknown> {
  try {
    const text = await readFile(path, 'utf8');
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Fault('import.mapping', { file: path, at: 'JSON' });
  }
}

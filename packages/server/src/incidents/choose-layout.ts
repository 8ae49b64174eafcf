// Which layout does a table have: the one asked for, or the one its columns tell.
import { readFile } from 'node:fs/promises';
import { Fault, type Layout, layoutFromMapping, layouts, recogniseLayout, UnknownTable } from '@samsyn/domain';
import type { Table } from '../files/table.ts';

/**
 * @param profile  'auto', the key of a profile, or the path of a mapping file
 * @throws UnknownTable, with a proposed mapping file; Fault import.otherTable; import.mapping
 */
export async function chooseLayout({ head }: Table, profile = 'auto'): Promise<Layout> {
  if (profile === 'auto') {
    const found = recogniseLayout(head.columns, head.file);
    if (found) return found;
    throw new UnknownTable(head.file, head);
  }
  const named = layouts.find(({ key }) => key === profile);
  return named ?? layoutFromMapping(await readMapping(profile), profile);
}

/** A mapping file's content, not yet checked. @throws Fault import.mapping when it is no JSON */
export async function readMapping(path: string): Promise<unknown> {
  try {
    const text = await readFile(path, 'utf8');
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Fault('import.mapping', { file: path, at: 'JSON' });
  }
}

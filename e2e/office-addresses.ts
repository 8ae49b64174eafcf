// Every address that the office's router has, as its parts write them: a new page is here without a word.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const web = path.join(import.meta.dirname, '../packages/web/src');

export async function officeAddresses(): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(web, { recursive: true }))
    if (/(^|\/)(router|routes)\.tsx$/.test(name))
      for (const [, address = ''] of (await readFile(path.join(web, name), 'utf8')).matchAll(/path: '(\/[^']*)'/g)) found.push(address);
  return found;
}

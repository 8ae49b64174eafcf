import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFollowFile } from './read-follow-file.ts';

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'samsyn-')), 'follow.json');
  writeFileSync(path, text);
  return path;
}

test('a list of questions is read, with what is not named as "all"', async () => {
  const basis = { sv: 'överenskommelsen', en: 'the agreement' };
  const [question] = await readFollowFile(file(JSON.stringify([{ category: 'theft', written: '2024-12-09', basis }])));
  expect(question).toEqual({ category: 'theft', placeType: null, area: null, daypart: null, written: '2024-12-09', basis });
});

test('a file that is not such a list is refused with the place in it', async () => {
  await expect(readFollowFile(file('hello'))).rejects.toMatchObject({ code: 'picture.followUnreadable', details: { where: 'JSON' } });
  await expect(readFollowFile(file('[{"category":"theft"}]'))).rejects.toMatchObject({ details: { where: '0.written' } });
  await expect(readFollowFile('/no/such/file.json')).rejects.toMatchObject({ code: 'picture.followUnreadable' });
});

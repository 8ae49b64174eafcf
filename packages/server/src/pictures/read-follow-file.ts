// The file of --follow: questions written down before the window ended.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Fault, type FollowedQuestion } from '@samsyn/domain';
import { z } from 'zod';

const key = z.string().min(1).nullable().default(null);
const bilingual = z.object({ sv: z.string().min(1), en: z.string().min(1) });

const questions = z
  .array(
    z.object({
      category: key,
      placeType: key,
      area: key,
      daypart: key,
      written: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      basis: bilingual,
      name: bilingual.optional(),
    }),
  )
  .min(1);

/** @throws Fault picture.followUnreadable naming the file and what is wrong in it */
export async function readFollowFile(path: string): Promise<FollowedQuestion[]> {
  const file = basename(path);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new Fault('picture.followUnreadable', { file, where: '–' });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Fault('picture.followUnreadable', { file, where: 'JSON' });
  }
  const checked = questions.safeParse(parsed);
  if (!checked.success) throw new Fault('picture.followUnreadable', { file, where: checked.error.issues[0]?.path.join('.') || 'JSON' });
  return checked.data.map(({ name, ...question }) => (name ? { ...question, name } : question));
}

import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FollowedQuestion, makePicture, type Picture, type Problem } from '@samsyn/domain';
import { readAreaSystem, readExposures, readIncidentFiles } from '@samsyn/server';
import { expect, test } from 'vitest';
import { makeDemo } from './index.ts';
import { plantedEffects, type Town } from './planted.ts';

async function pictureOf(town: Town, follow: boolean): Promise<Picture> {
  const demo = makeDemo(town);
  const folder = await mkdtemp(path.join(tmpdir(), 'samsyn-planted-'));
  const put = async (name: string, content: string | Buffer): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, content);
    await utimes(file, new Date('2026-11-30'), new Date('2026-11-30'));
    return file;
  };
  try {
    const areas = await readAreaSystem(await put('areas.geojson', demo.areas));
    const exposures = await readExposures(await put('exposures.csv', demo.exposures), areas);
    const read = await readIncidentFiles([await put('police.csv', Buffer.from(demo.police, 'latin1'))], { areas });
    const questions = follow ? (JSON.parse(demo.follow) as FollowedQuestion[]) : [];
    return makePicture({ ...read, areas, exposures }, { samsyn: '0.0.0', seed: 1, follow: questions, demo: true });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const nodeOf = ({ category, placeType, area }: Pick<Problem, 'category' | 'placeType' | 'area'>): string =>
  `${category}|${placeType}|${area}`;
const changes = (picture: Picture): string[] =>
  picture.problems
    .filter((problem) => problem.tier === 'sure' && (problem.verdict === 'rise' || problem.verdict === 'fall'))
    .map((problem) => `${problem.verdict} ${nodeOf(problem)} ${problem.daypart}`)
    .sort();

test('the sure rises and falls of Exempelhamn are exactly the planted ones', async () => {
  const picture = await pictureOf('exempelhamn', false);
  const planted = plantedEffects('exempelhamn')
    .filter((effect) => effect.verdict === 'rise' || effect.verdict === 'fall')
    .map((effect) => `${effect.verdict} ${nodeOf(effect.node)} null`)
    .sort();
  expect(planted.length).toBe(3);
  expect(changes(picture)).toEqual(planted);
  expect(picture.window).toEqual({ from: '2025-11-01', to: '2026-10-31' });
  const halls = picture.problems.find((problem) => problem.placeType === 'sports-facility' && problem.verdict === 'rise')!;
  expect(halls.count).toBe(384);
  expect(halls.interval![0]).toBeLessThan(1.6);
  expect(halls.interval![1]).toBeGreaterThan(1.6);
});

test('in the small town 36 to 62 and 15 to 24 cannot be told by search; followed, the first is a rise and the second still cannot be told', async () => {
  const searched = await pictureOf('small', false);
  expect(changes(searched)).toEqual([]);
  const halls = searched.problems.find((problem) => problem.placeType === 'sports-facility' && problem.area === null);
  expect(halls).toMatchObject({ category: 'theft/premises', count: 62, verdict: 'cannot_tell', followed: false });
  const followed = (await pictureOf('small', true)).problems.filter((problem) => problem.followed);
  const effects = plantedEffects('small').filter((effect) => effect.followedVerdict);
  expect(effects.length).toBe(2);
  for (const effect of effects)
    expect(followed.find((problem) => nodeOf(problem) === nodeOf(effect.node))?.verdict, nodeOf(effect.node)).toBe(effect.followedVerdict);
});

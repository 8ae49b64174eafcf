// Threads for views of the picture, so that nobody else waits while a part of it is searched. Started when first asked, gone when idle.
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Fault, type Picture } from '@samsyn/domain';
import { threadPool } from '../presence/planner-pool.ts';
import type { ViewAnswer, ViewQuestion } from './view-maker.ts';

const ask = threadPool(viewMakerFile);

/** @throws Fault as makePicture does */
export async function makeView(question: ViewQuestion): Promise<Picture> {
  const answer = await ask<ViewAnswer>(question);
  if ('refused' in answer) throw new Fault(answer.refused.code, { ...answer.refused.details });
  return answer.picture;
}

/** Beside the built server; from source, as the tests run it, built on its own first: a thread reads no TypeScript on every Node we run on. */
async function viewMakerFile(): Promise<string> {
  if (!import.meta.url.endsWith('.ts')) return new URL('./view-maker.mjs', import.meta.url).href;
  const { build } = await import('esbuild');
  const outfile = path.join(tmpdir(), `samsyn-view-maker-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(import.meta.dirname, 'view-maker.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return outfile;
}

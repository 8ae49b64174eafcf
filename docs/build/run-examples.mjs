// Runs the examples of the doc comments and draws their figures.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';

/** @returns {Promise<{ stats: Record<string, unknown>, figures: Record<string, unknown> }>} the packages as they are now */
export async function loadPackages(root) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samsyn-docs-'));
  try {
    const entry = path.join(folder, 'entry.ts');
    const own = (name) => JSON.stringify(path.join(root, 'packages', name));
    await writeFile(
      entry,
      `export * as stats from ${own('stats/src/index.ts')};\nexport * as figures from ${own('charts/src/figures/index.ts')};\n`,
    );
    const outfile = path.join(folder, 'packages.mjs');
    await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'error' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The value of an example's last expression, and its figure as SVG. In `figure` that value is called `answer`.
 * @param {{ stats: Record<string, unknown>, figures: Record<string, unknown> }} packages
 */
export async function runExample({ stats, figures }, { name, example, figure }) {
  const [before, last] = apart(example);
  const names = (from) => Object.keys(from).filter((one) => typeof from[one] === 'function');
  const code = `export const run = (stats, figures) => {
    const { ${names(stats).join(', ')} } = stats;
    const { ${names(figures).join(', ')} } = figures;
    ${before}
    const answer = (${last});
    const figure = ${figure ? `(${figure})` : 'null'};
    return { answer, figure };
  };`;
  const { code: plain } = await transform(code, { loader: 'ts', format: 'esm' }).catch((raised) => {
    throw new Error(`${name}: the example cannot be read: ${raised.message}`);
  });
  const module = await import(`data:text/javascript;base64,${Buffer.from(plain).toString('base64')}`);
  try {
    return module.run(stats, figures);
  } catch (raised) {
    throw new Error(`${name}: the example fails: ${raised instanceof Error ? raised.message : raised}`);
  }
}

/** The statements of an example and its last expression, without the remark behind it. */
function apart(example) {
  const code = example.replace(/\s*\/\/[^\n]*$/, '').replace(/;\s*$/, '');
  let depth = 0;
  let at = -1;
  for (let i = 0; i < code.length; i++) {
    if ('([{'.includes(code[i])) depth++;
    else if (')]}'.includes(code[i])) depth--;
    else if (depth === 0 && code[i] === ';' && /^\s*\n/.test(code.slice(i + 1))) at = i;
    else if (depth === 0 && code[i] === ';' && code[i + 1] === ' ') at = i;
  }
  return at < 0 ? ['', code] : [code.slice(0, at + 1), code.slice(at + 1).trim()];
}

/** A value as it is read: six digits, eight of a long list. */
export function written(value, depth = 0) {
  if (typeof value === 'number')
    return Number.isInteger(value) || !Number.isFinite(value) ? String(value) : String(Number(value.toPrecision(6)));
  if (typeof value === 'string') return `'${value}'`;
  if (value === null || typeof value !== 'object') return String(value);
  if (ArrayBuffer.isView(value) || Array.isArray(value)) {
    const all = Array.from(/** @type {ArrayLike<unknown>} */ (value));
    const shown = all.slice(0, 8).map((one) => written(one, depth + 1));
    return `[${shown.join(', ')}${all.length > 8 ? `, … ${all.length} in all` : ''}]`;
  }
  const pad = '  '.repeat(depth + 1);
  const entries = Object.entries(value).filter(([, one]) => typeof one !== 'function');
  const inside = entries.map(([key, one]) => `${key}: ${written(one, depth + 1)}`);
  const line = `{ ${inside.join(', ')} }`;
  return line.length <= 100 ? line : `{\n${inside.map((one) => pad + one).join(',\n')},\n${'  '.repeat(depth)}}`;
}

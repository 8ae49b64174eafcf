// Known weaknesses in the packages that people run (not those for development), asked of the registry by npm. High and critical ones fail;
// the others are told. A registry that does not answer is said in one line, never passed over: the check goes on, but nothing is known.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** @param {string} answer  what `npm audit --json` wrote */
export function judged(answer) {
  let read = null;
  try {
    read = JSON.parse(answer);
  } catch {
    // nothing, or something that is no JSON: no answer
  }
  const counts = read?.metadata?.vulnerabilities;
  if (!counts)
    return { fails: false, lines: [`audit: the registry gave no answer about known weaknesses (${reasonOf(read)}); none is ruled out.`] };
  const found = Object.values(read.vulnerabilities ?? {}).map(({ name, severity, range }) => ({ name, severity, range }));
  const grave = found.filter(({ severity }) => severity === 'high' || severity === 'critical');
  const lines = found.map(({ name, severity, range }) => `audit: ${severity}: ${name} ${range}`);
  return { fails: grave.length > 0 || counts.high + counts.critical > 0, lines };
}

function reasonOf(read) {
  if (read?.statusCode) return `HTTP ${read.statusCode}`;
  return read?.error?.code ?? 'no connection within 10 s';
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=8000'];
  const root = path.resolve(import.meta.dirname, '../../..');
  const run = spawnSync('npm', args, {
    cwd: root,
    timeout: 10_000,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
    shell: process.platform === 'win32',
  });
  const { fails, lines } = judged(run.stdout ?? '');
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = fails ? 1 : 0;
}

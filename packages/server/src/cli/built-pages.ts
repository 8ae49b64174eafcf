// The web pages, built when their source has changed. The launcher says where the program's root is.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { Fault } from '@samsyn/domain';

/** Answers the folder with the built pages, also in SAMSYN_WEB for the server; null where there are none. */
export async function builtPages(building: () => void): Promise<string | null> {
  if (process.env.SAMSYN_WEB) return process.env.SAMSYN_WEB;
  const root = process.env.SAMSYN_ROOT;
  const builder = root && path.join(root, 'packages/server/scripts/build-web.mjs');
  if (!root || !builder || !existsSync(builder)) return null;
  try {
    const { builtWeb }: { builtWeb: (root: string, building: () => void) => Promise<string | null> } = await import(
      pathToFileURL(builder).href
    );
    const folder = await builtWeb(root, building);
    if (folder) process.env.SAMSYN_WEB = folder;
    return folder;
  } catch (raised) {
    throw new Fault('cli.notBuilt', { part: 'packages/web', reason: shortReason(raised) });
  }
}

/** One line without the terminal's colours. */
function shortReason(raised: unknown): string {
  const text = stripVTControlCharacters(raised instanceof Error ? raised.message : String(raised));
  return text
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .slice(0, 300);
}

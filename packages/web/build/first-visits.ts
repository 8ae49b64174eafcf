// What the most visited rooms need at once: written beside the pages, so that the server can name it in the page it sends. A browser then
// fetches a room's code, words and numbers side by side instead of one after the other.
import type { Plugin } from 'vite';
import { visits } from './visits.ts';

/** `first-visits.json`: the door's files, words by language and, for each room, its files and what it asks of the server with the right that the asking takes. */
export function firstVisits(): Plugin {
  return {
    name: 'first-visits',
    apply: 'build',
    // the frame that stands in the page is drawn by its style alone: the program does not stand in its way
    transformIndexHtml: {
      order: 'post',
      handler: (page) => page.replaceAll(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"'),
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const withImports = (name: string, seen = new Set<string>()): Set<string> => {
        if (seen.has(name)) return seen;
        seen.add(name);
        for (const next of byName.get(name)?.imports ?? []) withImports(next, seen);
        return seen;
      };
      const entry = chunks.find(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith('index.html'));
      if (!entry) throw new Error('the pages have no entry');
      const always = withImports(entry.fileName);
      const filesOf = (module: string): string[] => {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
        if (!chunk) throw new Error(`${module} is no room of its own`);
        const own = [...withImports(chunk.fileName)].filter((name) => !always.has(name));
        const styles = own.flatMap((name) => [...(byName.get(name)?.viteMetadata?.importedCss ?? [])]);
        return [...new Set([...styles, ...own])].map((name) => `/${name}`);
      };
      const written = {
        door: filesOf('/src/sign-in/SignInPage.tsx'),
        words: { sv: filesOf('virtual:words/sv-first'), en: filesOf('virtual:words/en-first') },
        visits: visits.map(({ address, page, asks }) => ({ address, files: filesOf(`/src/${page}`), asks })),
      };
      this.emitFile({ type: 'asset', fileName: 'first-visits.json', source: JSON.stringify(written) });
    },
  };
}

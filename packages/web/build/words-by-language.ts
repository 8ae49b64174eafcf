// The words of one language as a module of their own: they are written side by side, and a browser needs one of the two.
import { type Plugin, runnerImport } from 'vite';

const name = /^virtual:words\/(sv|en)$/;

/** `import('virtual:words/sv')` gives what `i18n/messages.ts` has under `sv`. */
export function wordsByLanguage(): Plugin {
  return {
    name: 'words-by-language',
    resolveId: (id) => (name.test(id) ? `\0${id}` : null),
    async load(id) {
      const lang = id.startsWith('\0') ? name.exec(id.slice(1))?.[1] : undefined;
      if (lang === undefined) return null;
      const file = (await this.resolve('/src/i18n/messages.ts'))?.id;
      if (!file) throw new Error('the words of the interface are not where they were');
      const { module, dependencies } = await runnerImport<{ messages: Record<string, Record<string, string>> }>(file, {
        configFile: false,
      });
      for (const read of [file, ...dependencies]) this.addWatchFile(read);
      // read as data, which is quicker than as a program
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(module.messages[lang]))});`;
    },
  };
}

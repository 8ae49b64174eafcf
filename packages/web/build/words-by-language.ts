// The words of one language as modules of their own: they are written side by side, and a browser needs one of the two, and not all at once.
import { type Plugin, runnerImport } from 'vite';

const name = /^virtual:words\/(sv|en)-(first|late)$/;

/** `import('virtual:words/sv-first')` gives what `i18n/messages.ts` answers for it. */
export function wordsByLanguage(): Plugin {
  return {
    name: 'words-by-language',
    resolveId: (id) => (name.test(id) ? `\0${id}` : null),
    async load(id) {
      const [, lang, when] = (id.startsWith('\0') && name.exec(id.slice(1))) || [];
      if (lang === undefined || when === undefined) return null;
      const file = (await this.resolve('/src/i18n/messages.ts'))?.id;
      if (!file) throw new Error('the words of the interface are not where they were');
      const { module, dependencies } = await runnerImport<{ wordsOf: (lang: string, when: string) => object }>(file, { configFile: false });
      for (const read of [file, ...dependencies]) this.addWatchFile(read);
      // read as data, which is quicker than as a program
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(module.wordsOf(lang, when)))});`;
    },
  };
}

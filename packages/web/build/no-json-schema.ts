// Zod can write JSON Schema, which the server's page of routes does and no browser: that part of it stays out of the pages.
import type { Plugin } from 'vite';

const writers = /\/zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/;

export function noJsonSchema(): Plugin {
  return {
    name: 'no-json-schema',
    apply: 'build',
    transform(code, id) {
      if (!writers.test(id)) return null;
      const names = [...code.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name]) => name);
      const left = "const refused = () => { throw new Error('no JSON Schema is written in a browser'); };\nconst left = () => refused;";
      return { code: `${left}\nexport { ${names.map((name) => `left as ${name}`).join(', ')} };`, map: null };
    },
  };
}

// What the doc comments of @samsyn/stats say: one entry for each exported function, its tags apart.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ name: string, folder: string, file: string, signature: string, question: string, text: string,
 *   not: string[], formula: string[], pitfall: string[], param: string[], returns: string[], throws: string[], cost: string[],
 *   source: string[], example: string[], figure: string[] }} Documented
 */

const tags = ['not', 'formula', 'pitfall', 'param', 'returns', 'throws', 'cost', 'source', 'example', 'figure'];

/** @param {string} package_ the folder of the package @returns {Documented[]} in the order of its index */
export function readDocs(package_) {
  const index = readFileSync(path.join(package_, 'src/index.ts'), 'utf8');
  // `export * from` gives all of a file, `export { a, type B } from` what it names
  const exported = [...index.matchAll(/export (\*|\{[^}]*\}) from '\.\/(.+?)';/g)];
  return exported.flatMap(([, which, file]) => {
    const named =
      which === '*'
        ? null
        : which
            .slice(1, -1)
            .split(',')
            .map((one) => one.trim());
    const source = readFileSync(path.join(package_, 'src', file), 'utf8');
    return [...source.matchAll(/(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export (?:async )?function (\w+)/g)]
      .filter(([, , name]) => named === null || named.includes(name))
      .map(([, comment = '', name]) => documented(comment, name, file, source.slice(source.indexOf(`function ${name}`))));
  });
}

/** @returns {Documented} */
function documented(comment, name, file, code) {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  const parts = /** @type {{ tag: string, lines: string[] }[]} */ ([{ tag: 'text', lines: [] }]);
  for (const line of lines) {
    const tag = /^\s*@(\w+)\s?(.*)$/.exec(line);
    if (tag && tags.includes(tag[1])) parts.push({ tag: tag[1], lines: [tag[2]] });
    else parts.at(-1).lines.push(line);
  }
  const of = (tag) => parts.filter((part) => part.tag === tag).map((part) => part.lines.join('\n').trim());
  const text = of('text')[0] ?? '';
  const [, question = text, rest = ''] = /^([\s\S]*?[.?!])(?:\s+(?=[A-ZÅÄÖ{0-9'"`])|$)([\s\S]*)$/.exec(text) ?? [];
  const signature = code.slice(0, code.search(/ \{\n/)).replace(/^export /, '');
  return /** @type {any} */ ({
    name,
    folder: path.dirname(file),
    file,
    signature,
    question: question.replaceAll('\n', ' '),
    text: rest.trim(),
    ...Object.fromEntries(tags.map((tag) => [tag, of(tag)])),
  });
}

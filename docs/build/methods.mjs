// `npm run docs`: docs/methods from the doc comments of @samsyn/stats, with each example run and drawn. `--check` writes nothing and ends with
// 1 when a page is not what it would be, or a function lacks a part. Functions of numeric/ and parallel/ share a page a file.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDocs } from './read-docs.mjs';
import { loadPackages, runExample } from './run-examples.mjs';
import { indexPage, methodPage } from './write-page.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'docs/methods');
const check = process.argv.includes('--check');
const only = process.argv[2]?.startsWith('--') ? undefined : process.argv[2];
const building = ['numeric', 'parallel'];
const wanted = ['not', 'formula', 'pitfall', 'returns', 'cost', 'source', 'example', 'figure'];

const docs = readDocs(path.join(root, 'packages/stats')).filter((doc) => only === undefined || doc.name === only || doc.folder === only);
const packages = await loadPackages(root);
const lacking = docs.flatMap((doc) => {
  const parts = building.includes(doc.folder) ? (doc.question ? [] : ['a sentence']) : wanted.filter((part) => doc[part].length === 0);
  return parts.length > 0 ? [`${doc.folder}/${doc.name} lacks ${parts.join(', ')}`] : [];
});
const files = new Map();
const shared = new Map();
const pageOf = (doc) => (building.includes(doc.folder) ? `${doc.folder}-${path.basename(doc.file, '.ts')}.md` : `${doc.name}.md`);

for (const doc of docs) {
  const run =
    doc.example.length > 0 ? await runExample(packages, { name: doc.name, example: doc.example[0], figure: doc.figure[0] }) : null;
  if (run?.figure) files.set(`figures/${doc.name}.svg`, `${run.figure}\n`);
  if (!building.includes(doc.folder)) files.set(pageOf(doc), `${methodPage(doc, run)}\n`);
  else
    shared.set(pageOf(doc), [
      ...(shared.get(pageOf(doc)) ?? [
        `# ${path.basename(doc.file, '.ts')}\n\n[What the others stand on](README.md) · \`packages/stats/src/${doc.file}\``,
      ]),
      methodPage(doc, run, { heading: '##', back: false }),
    ]);
}
for (const [page, parts] of shared) files.set(page, `${parts.join('\n\n')}\n`);
if (only === undefined) files.set('README.md', `${indexPage(docs, pageOf)}\n`);

const say = (line) => process.stderr.write(`${line}\n`);
if (check) {
  const old = [...files].filter(
    ([name, text]) => !existsSync(path.join(folder, name)) || readFileSync(path.join(folder, name), 'utf8') !== text,
  );
  const extra = written().filter((name) => !files.has(name));
  for (const line of [
    ...lacking,
    ...old.map(([name]) => `docs/methods/${name} is not what npm run docs makes`),
    ...extra.map((name) => `docs/methods/${name} belongs to no function`),
  ])
    say(line);
  if (lacking.length + old.length + extra.length > 0) process.exitCode = 1;
} else {
  mkdirSync(path.join(folder, 'figures'), { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
  if (only === undefined) for (const name of written()) if (!files.has(name)) rmSync(path.join(folder, name));
  for (const line of lacking) say(line);
  say(`${files.size} files, ${docs.length} functions, ${lacking.length} of them lack something`);
}

function written() {
  if (!existsSync(folder)) return [];
  return [
    ...readdirSync(folder).filter((name) => name !== 'figures'),
    ...(existsSync(path.join(folder, 'figures')) ? readdirSync(path.join(folder, 'figures')).map((name) => `figures/${name}`) : []),
  ];
}

// One page of docs/methods: what a function answers, when not to use it, how, where from, and an example that was run.
import { written } from './run-examples.mjs';

const chapters = {
  change: 'Change between two periods',
  effect: 'Did it work?',
  inference: 'Tests and many tests',
  numeric: 'What the others stand on',
  parallel: 'All processors at once',
  place: 'Where?',
  privacy: 'What may be shown?',
  ranking: 'What first?',
  survey: 'What people answer',
  time: 'When?',
};

/** @param {import('./read-docs.mjs').Documented} doc @param {{ answer: unknown, figure: string | null } | null} run */
export function methodPage(doc, run, { heading = '#', back = true } = {}) {
  const part = (title, lines) => (lines.length > 0 ? ['', `${heading}# ${title}`, '', ...lines] : []);
  const list = (items) => items.map((item) => `- ${item.replaceAll('\n', ' ').replace(/\s+/g, ' ')}`);
  const plain = (items) => items.map((item) => item.replaceAll('\n', ' ').replace(/\s+/g, ' '));
  return [
    `${heading} ${doc.name}`,
    '',
    ...(back ? [`[${chapters[doc.folder] ?? doc.folder}](README.md) · \`packages/stats/src/${doc.file}\``, ''] : []),
    `**${doc.question}**${doc.text ? ` ${doc.text.replaceAll('\n', ' ')}` : ''}`,
    ...part('When not to use it', plain(doc.not)),
    ...part(
      'Formula',
      doc.formula.length > 0 ? ['```text', ...doc.formula.flatMap((text) => text.split('\n').map((line) => line.trim())), '```'] : [],
    ),
    ...part('In and out', [
      '```ts',
      doc.signature,
      '```',
      ...(doc.param.length + doc.returns.length + doc.throws.length > 0 ? [''] : []),
      ...list([
        ...doc.param.map((text) => text.replace(/^([\w, ]+?)\s{1,}/, '`$1`: ')),
        ...doc.returns.map((text) => `Returns ${text}`),
        ...doc.throws.map((text) => `Throws ${text}`),
      ]),
    ]),
    ...part('Pitfalls', list(doc.pitfall)),
    ...(run
      ? [
          ...part('Example', ['```ts', doc.example[0].replace(/\s*\/\/[^\n]*$/, ''), '```', '', '```text', written(run.answer), '```']),
          ...(run.figure ? ['', `![${nameOf(run.figure)}](figures/${doc.name}.svg)`] : []),
        ]
      : []),
    ...part('Cost', plain(doc.cost)),
    ...part('Source', plain(doc.source)),
  ].join('\n');
}

/** The figure's own name and description, as text for those who do not see it. */
function nameOf(svg) {
  const [, title = ''] = /<title>(.*?)<\/title>/.exec(svg) ?? [];
  const [, desc = ''] = /<desc>(.*?)<\/desc>/.exec(svg) ?? [];
  return `${title}. ${desc}`
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '’')
    .replace(/[[\]]/g, '');
}

/** The list of all pages, by question. @param {readonly import('./read-docs.mjs').Documented[]} docs */
export function indexPage(docs, pageOf) {
  const folders = Object.keys(chapters).filter((folder) => docs.some((doc) => doc.folder === folder));
  return [
    '# Methods',
    '',
    'Every function of `@samsyn/stats`: the question, when not to use it, the formula, where it comes from, and an example that was run. Built by',
    '`npm run docs` from the comments above the functions; do not edit.',
    ...folders.flatMap((folder) => [
      '',
      `## ${chapters[folder]}`,
      '',
      '| function | question |',
      '|---|---|',
      ...docs
        .filter((doc) => doc.folder === folder)
        .map((doc) => `| [${doc.name}](${pageOf(doc)}) | ${doc.question.replaceAll('|', '\\|')} |`),
    ]),
  ].join('\n');
}

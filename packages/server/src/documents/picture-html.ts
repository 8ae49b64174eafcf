// The picture as one HTML file that opens anywhere: everything inside it, no script, no request, the same bytes for the same picture.
import { type ChartTable, escapeXml as text } from '@samsyn/charts';
import { type DocumentMark, type DocumentWords, documentWords, type Lang, type Picture, type Verdict } from '@samsyn/domain';
import type { DocumentFigure } from './document-figure.ts';
import { fontFace, fontFirst } from './document-fonts.ts';
import type { Land } from './document-map.ts';
import type { DocumentProblem } from './document-problem.ts';
import { type Beside, type PictureContent, pictureContent } from './picture-content.ts';
import { pictureStyle } from './picture-style.ts';
import { figureColumns, isSumTable } from './picture-tables.ts';
import { verdictIcon } from './verdict-icons.ts';

const sizes = {
  theme: 'page',
  chart: 640,
  chartHeight: 370,
  week: 560,
  curve: { width: 560, height: 240 },
  map: 400,
  place: { cells: [560, 360], areas: [560, 420] },
  areas: 10,
  narrow: 356,
  dot: { width: 130, height: 52 },
} as const;

function tableHtml(table: ChartTable): string {
  const right = figureColumns(table);
  const cls = (k: number) => (right[k] ? ' class="num"' : '');
  const head = table.head.map((name, k) => `<th scope="col"${cls(k)}>${text(name)}</th>`).join('');
  const rows = table.rows.map((row, i) => {
    const sum = i === table.rows.length - 1 && isSumTable(table);
    const cells = row.map((cell, k) => (k === 0 ? `<th scope="row">${text(cell)}</th>` : `<td${cls(k)}>${text(cell)}</td>`)).join('');
    return `<tr${sum ? ' class="sum"' : ''}>${cells}</tr>`;
  });
  return `<div class="scroll" role="group" tabindex="0" aria-label="${text(table.caption)}"><table><caption>${text(table.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

const verdict = (code: Verdict, word: string) => `<span class="verdict ${code}">${verdictIcon(code)}${text(word)}</span>`;

function listRow(problem: DocumentProblem, words: DocumentWords): string {
  const against = problem.expected ? `<small>${words.against} ${problem.expected}</small>` : '';
  return `<tr><td><span class="no">${problem.number}</span></td><th scope="row" class="name"><a href="#problem-${problem.number}">${text(problem.title)}</a><span>${text(problem.detail)}</span></th><td class="spark">${problem.spark}</td><td class="num"><b>${problem.count}</b>${against}</td><td class="dot">${problem.dot}</td><td class="word">${verdict(problem.verdict, problem.verdictWord)}</td></tr>`;
}

function list(content: PictureContent, words: DocumentWords): string {
  if (content.groups.length === 0) return `<p>${words.noProblems}</p>`;
  const head = `<tr><th scope="col">${words.number}</th><th scope="col">${words.problem}</th><th scope="col" class="spark">${words.quarters}</th><th scope="col" class="num">${words.count}</th><th scope="col">${words.ratio}</th><th scope="col">${words.verdict}</th></tr>`;
  const body = content.groups.map(
    (group) =>
      `<tbody><tr class="group"><th colspan="6" scope="colgroup">${group.heading}</th></tr>${group.problems.map((problem) => listRow(problem, words)).join('')}</tbody>`,
  );
  return `<div class="list"><table><thead>${head}</thead>${body.join('')}</table></div>`;
}

function figure(item: DocumentFigure): string {
  const notes = item.notes.map((note) => `<p class="text">${said(note)}</p>`).join('');
  const drawn = item.svg
    ? `<div class="scroll" role="group" tabindex="0" aria-label="${text(item.alt)}"><div class="wide-only">${item.svg}</div><div class="narrow">${item.narrow ?? ''}</div></div>`
    : '';
  return `<div class="figure${item.svg ? '' : ' wide'}"><h3>${text(item.title)}</h3>${notes}${drawn}${item.table ? tableHtml(item.table) : ''}${item.source ? `<p class="src">${text(item.source)}</p>` : ''}</div>`;
}

function problemSection(problem: DocumentProblem): string {
  const id = `problem-${problem.number}`;
  return `<section class="problem rule" id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h"><span class="no">${problem.number}</span><span>${text(problem.title)}</span></h2><p class="meta">${verdict(problem.verdict, problem.verdictWord)}<span>${text(problem.tier)}</span></p><p class="lead">${said(problem.sentence)}</p>${problem.figures.map(figure).join('')}</section>`;
}

/** A sentence; a range of numbers never breaks at its dash. */
const said = (line: string) => text(line).replace(/\d[\d,.]*–\d[\d,.]*/g, '<span class="nb">$&</span>');

const paragraphs = (lines: readonly string[], cls = '') =>
  lines.map((line) => `<p${cls ? ` class="${cls}"` : ''}>${said(line)}</p>`).join('');

/** The file's whole text. Cost: a few ms and about 80 kB for the typeface plus 25 kB per problem. */
export function pictureHtml(picture: Picture, lang: Lang, land?: Land, mark?: DocumentMark, beside?: Beside): string {
  const words = documentWords[lang];
  const content = pictureContent(picture, lang, sizes, land, mark, beside);
  const warnings = content.warnings.length
    ? `<section class="warn" aria-labelledby="warnings"><h2 id="warnings">${words.warnings}</h2><ul>${content.warnings.map((line) => `<li>${said(line)}</li>`).join('')}</ul></section>`
    : '';
  const annotations = content.annotations.length
    ? `<section class="rule" aria-labelledby="annotations"><h2 id="annotations">${words.annotations}</h2><ul>${content.annotations.map((line) => `<li>${said(line)}</li>`).join('')}</ul></section>`
    : '';
  const map = content.map
    ? `<section class="rule" aria-labelledby="map"><h2 id="map">${words.map}</h2>${content.map.svg}<p class="src">${text(content.map.note)} ${text(content.source)}</p></section>`
    : '';
  const unseen = content.unseen
    ? `<section class="rule" aria-labelledby="unseen"><h2 id="unseen">${words.unseen}</h2><p>${words.unseenLead}</p>${tableHtml(content.unseen)}</section>`
    : '';
  const { number, secrecy, noted, taken } = content.record;
  const dnr = number ? `<p>${text(number)}</p>` : '';
  const secret = secrecy ? `<div class="secrecy"><p><strong>${text(secrecy)}</strong></p><p>${text(noted ?? '')}</p></div>` : '';
  const demo = content.demo ? `<p><strong>${content.demo}</strong></p>` : '';
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8">${fontFirst()}<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="generator" content="Samsyn ${text(picture.samsyn)}"><title>${text(content.title)}, ${text(content.period)}</title><style>${fontFace()}
${pictureStyle}</style></head>
<body><a class="skip" href="#content">${words.skip}</a><div class="page">
<header class="top"><p><strong>${text(content.title)}</strong>, ${text(content.period)}</p>${dnr}<p>${text(content.mark)}</p>${demo}</header>
<main id="content" tabindex="-1">${secret}<h1>${text(content.headline)}</h1>${paragraphs(content.lead, 'lead')}${warnings}${annotations}
<div class="overview"><section class="rule" aria-labelledby="list"><h2 id="list">${words.list}</h2>${list(content, words)}<p class="src">${text(content.source)}</p></section>${map}</div>
${content.groups.flatMap((group) => group.problems.map((problem) => problemSection(problem))).join('\n')}
${unseen}
<section class="rule" aria-labelledby="method"><h2 id="method">${words.method}</h2>${paragraphs(content.method)}</section>
<section class="rule" aria-labelledby="rows"><h2 id="rows">${words.rows}, ${words.sources.toLocaleLowerCase(lang)}</h2><div class="columns">${content.tables.map((table) => `<div>${tableHtml(table)}</div>`).join('')}</div>${content.quarantineMore ? `<p class="src">${content.quarantineMore}</p>` : ''}</section></main>
<footer class="foot">${demo}${dnr}<p>${text(content.mark)}</p><p>${text(content.source)}</p><p>${content.made}</p>${taken ? `<p>${text(taken)}</p>` : ''}</footer>
</div></body></html>
`;
}

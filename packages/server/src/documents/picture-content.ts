// What a document about a picture says, in order and in words: one content for the HTML and the PDF, without any layout.
import { type ChartTable, numberText } from '@samsyn/charts';
import {
  annotationText,
  copyMark,
  type DocumentMark,
  documentWords,
  explainedWarning,
  isFinding,
  type Lang,
  type Picture,
  type ProblemBeside,
  periodText,
  printedMark,
  problemGroups,
  unmarked,
} from '@samsyn/domain';
import type { ContentSizes } from './content-sizes.ts';
import { type DocumentMap, documentMap, type Land } from './document-map.ts';
import { type DocumentProblem, documentProblem } from './document-problem.ts';
import { rowsTable, unseenTable } from './picture-tables.ts';

export interface PictureContent {
  readonly lang: Lang;
  readonly title: string;
  readonly place: string;
  readonly period: string;
  readonly mark: string;
  /** its number in the register and its secrecy mark, as printed */
  readonly record: ReturnType<typeof printedMark>;
  readonly demo: string | null;
  readonly headline: string;
  readonly lead: readonly string[];
  readonly warnings: readonly string[];
  /** what the parties wrote on it; none on a public copy */
  readonly annotations: readonly string[];
  readonly map: DocumentMap | null;
  readonly groups: readonly { readonly heading: string; readonly problems: readonly DocumentProblem[] }[];
  readonly unseen: ChartTable | null;
  readonly method: readonly string[];
  readonly source: string;
  readonly tables: readonly ChartTable[];
  readonly quarantineMore: string | null;
  readonly made: string;
}

/** What stands beside each problem, by rank. */
export type Beside = ReadonlyMap<number, ProblemBeside>;

const shownQuarantine = 20;

/** The whole content. Pure: the same picture, mark, language and sizes give the same content. */
export function pictureContent(
  picture: Picture,
  lang: Lang,
  sizes: ContentSizes,
  land: Land = [],
  mark: DocumentMark = unmarked,
  beside: Beside = new Map(),
): PictureContent {
  const words = documentWords[lang];
  const copied = copyMark(picture);
  const place = picture.name ?? '';
  const title = place ? `${words.picture} ${place}` : words.picture;
  const shown = picture.quarantine.slice(0, shownQuarantine);
  const more = picture.quarantine.length - shown.length;
  const sources: ChartTable = {
    caption: words.sources,
    head: words.sourceHead,
    rows: picture.inputs.map((input) => [input.file, input.profile, input.encoding, input.sha256.slice(0, 16)]),
  };
  const quarantine: ChartTable = {
    caption: words.quarantine,
    head: words.quarantineHead,
    rows: shown.map((row) => [row.file, String(row.line), row.column, row[lang]]),
  };
  return {
    lang,
    title,
    place,
    period: periodText(picture.window, lang),
    mark: copied ? words.copies[copied.audience](title, copied.k) : words.internal,
    record: printedMark(mark, lang),
    demo: picture.demo ? words.demo : null,
    headline: picture.headline[lang],
    lead: picture.lead.map((line) => line[lang]),
    annotations: saidOf(picture, lang),
    warnings: picture.warnings.map((warning) => explainedWarning(picture, warning, lang)),
    map: documentMap(picture, lang, sizes, land),
    groups: problemGroups(picture.problems).map(({ group, problems }) => ({
      heading: words.groups[group],
      problems: problems.map((problem) =>
        documentProblem(picture, problem, lang, sizes, { land, beside: beside.get(problem.rank) ?? null }),
      ),
    })),
    unseen: unseenTable(picture, lang),
    method: picture.method.map((line) => line[lang]),
    source: picture.source[lang],
    tables: [rowsTable(picture, lang), ...(shown.length ? [quarantine] : []), ...(picture.inputs.length ? [sources] : [])],
    quarantineMore: more > 0 ? words.quarantineMore(numberText(more, lang)) : null,
    made: words.made(picture.samsyn, String(picture.seed)),
  };
}

/** Each as one line; of a finding with its name first. */
function saidOf({ annotations = [], problems }: Picture, lang: Lang): string[] {
  return annotations.map((one) => {
    const { finding } = one;
    const about = finding && problems.find((problem) => isFinding(finding, problem));
    return about ? `${about.title[lang]}. ${annotationText(one, lang)}` : annotationText(one, lang);
  });
}

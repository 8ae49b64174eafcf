// A figure of one problem in a document, whatever it is laid out as.
import type { ChartTable } from '@samsyn/charts';
import type { Lang, Problem, ProblemBeside } from '@samsyn/domain';
import type { Land } from './document-map.ts';

export interface DocumentFigure {
  readonly part: 'months' | 'when' | 'cells' | 'where' | 'depth';
  readonly title: string;
  readonly svg: string | null;
  /** the same figure drawn for a narrow page, when the sizes ask for it */
  readonly narrow: string | null;
  readonly alt: string;
  /** the drawing's share of the width where its table stands beside it; null: beneath it */
  readonly split: number | null;
  readonly table: ChartTable | null;
  readonly notes: readonly string[];
  /** source, period and n */
  readonly source: string;
}

/** What is drawn that is not the problem's own. */
export interface FigureGround {
  readonly land: Land;
  readonly beside: ProblemBeside | null;
}
export const noGround: FigureGround = { land: [], beside: null };

type Note = Problem['evidence']['notes'][number];

/** "När: flest tisdagar och torsdagar 17–21, 58 procent av dem med känd tid": the first of the wanted notes becomes the title. */
export function titled(word: string, notes: readonly Note[], wanted: readonly string[], mine: RegExp, lang: Lang) {
  const own = notes.filter((note) => mine.test(note.key));
  const first = wanted.map((key) => own.find((note) => note.key === key)).find((note) => note !== undefined);
  const said = first?.[lang].replace(/\.$/, '').replace(/: (?=\d)/, ', ') ?? '';
  const title = said ? `${word}: ${said.slice(0, 1).toLocaleLowerCase(lang)}${said.slice(1)}` : word;
  return { title, rest: own.filter((note) => note !== first).map((note) => note[lang]) };
}

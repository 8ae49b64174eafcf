// Month by month against what was expected.
import { monthChart, monthChartTable } from '@samsyn/charts';
import { figureSource, monthsTitle, type Picture, type Problem } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { CopyTable } from '../ui/CopyTable.tsx';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { SmallTable } from '../ui/SmallTable.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { MonthReader } from './MonthReader.tsx';

export function MonthsFigure({ picture, problem }: { readonly picture: Picture; readonly problem: Problem }) {
  const { n, lang, documents } = useWords();
  const narrow = useNarrow();
  const [width, height] = narrow ? [358, 240] : [540, 300];
  const { evidence } = problem;
  const title = monthsTitle(problem, lang);
  const counted = evidence.counts.reduce((sum: number, count) => sum + (count ?? 0), 0);
  // the months are those of the kind as a whole; a hot spot's count is its cells', and a lasting problem has no change to tell
  const window =
    (problem.kind === 'rising' || problem.kind === 'falling') && problem.count !== null && problem.expected !== null
      ? { window: documents.windowLabel(n(problem.count), n(problem.expected)) }
      : {};
  const table = monthChartTable(evidence, `${problem.title[lang]}: ${documents.perMonth}`, lang);
  const svg = monthChart({
    ...evidence,
    width,
    height,
    lang,
    title: `${problem.title[lang]}: ${title}`,
    labels: window,
  });
  return (
    <Figure title={title} aside={<CopyTable table={table} />} source={figureSource(picture, picture.period, counted, lang)}>
      <div className="body">
        <MonthReader evidence={evidence} width={width} height={height}>
          <Drawing svg={svg} />
        </MonthReader>
        <SmallTable table={table} />
      </div>
    </Figure>
  );
}

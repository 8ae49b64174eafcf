// How few places hold it: the curve, and what the fullest cells hold as a table.
import { lorenz, lorenzTable } from '@samsyn/charts';
import { figureSource, type Picture, type Problem } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { CopyTable } from '../ui/CopyTable.tsx';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { SmallTable } from '../ui/SmallTable.tsx';
import { useNarrow } from '../ui/use-narrow.ts';

export function SpreadFigure({ picture, problem }: { readonly picture: Picture; readonly problem: Problem }) {
  const { t, n, percent, lang } = useWords();
  const narrow = useNarrow();
  const spread = problem.evidence.depth?.spread;
  if (!spread) return null;
  const counts = spread.byCount.flatMap(([count, cells]) => Array.from({ length: cells }, () => count));
  const title = t('problem.spread.title', { share: percent(spread.half) });
  const table = lorenzTable(counts, title, lang);
  return (
    <Figure
      title={title}
      aside={<CopyTable table={table} />}
      source={`${t('problem.spread.source', { places: spread.places })} ${figureSource(picture, picture.window, spread.events, lang)}`}
    >
      <div className="body">
        <Drawing svg={lorenz(counts, { width: narrow ? 320 : 360, height: 260, lang, title })} />
        <div>
          <SmallTable table={table} />
          <p className="small">{t('problem.spread.gini', { gini: n(spread.gini, 2) })}</p>
        </div>
      </div>
    </Figure>
  );
}

// The cause tree and the problem triangle beside each other, each as a file to take out; on a phone the list below says the same.
import { causeTree, problemTriangle } from '@samsyn/charts';
import type { CauseMap } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { drawnBranches, drawnCauses, saveDrawing } from './drawn-causes.ts';
import { SaveButton } from './SaveButton.tsx';

const triangleSides = ['situation', 'victim', 'offender'] as const;

export function CauseFigures({ map }: { readonly map: CauseMap }) {
  const { t, lang, n } = useWords();
  const narrow = useNarrow();
  const branches = drawnBranches(map, t);
  const causes = drawnCauses(map);
  const problem = map.problem.name;
  const treeTitle = t('cause.tree', { n: causes.length });
  const sides = triangleSides.map((side) => {
    const own = causes.filter((cause) => cause.side === side);
    return { side, all: own.length, supported: own.filter((cause) => cause.state === 'supported').length };
  });
  const triangleTitle = t('cause.triangle', { n: sides.filter((side) => side.supported > 0).length });
  const told = (numbers: readonly number[], supported: number) =>
    t('cause.triangle.told', { all: numbers.length, n: supported, numbers: [...numbers].sort((a, b) => a - b).join(', ') });
  const tree = (theme: 'page' | 'print') =>
    causeTree({ problem, branches, causes, none: t('cause.none') }, { width: 720, lang, theme, title: treeTitle });
  const triangle = (theme: 'page' | 'print') =>
    problemTriangle({ problem, branches, causes, told }, { width: 440, lang, theme, title: triangleTitle });
  return (
    <div className="g11">
      {narrow ? null : (
        <Figure
          title={treeTitle}
          aside={<SaveButton onSave={() => saveDrawing(tree('print'), 'orsakstrad')} />}
          source={t('cause.tree.source')}
        >
          <Drawing className="drawn" svg={tree('page')} />
        </Figure>
      )}
      <Figure
        title={triangleTitle}
        aside={<SaveButton onSave={() => saveDrawing(triangle('print'), 'problemtriangel')} />}
        source={t('cause.triangle.source')}
      >
        <Drawing className="drawn" svg={triangle('page')} />
        <table className="tbl tbl-s">
          <caption className="sr">{triangleTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{t('cause.sideHead')}</th>
              <th scope="col" className="num">
                {t('cause.count')}
              </th>
              <th scope="col" className="num">
                {t('cause.supportedHead')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sides.map(({ side, all, supported }) => (
              <tr key={side}>
                <th scope="row">{t(`cause.side.${side}`)}</th>
                <td className="num">{n(all)}</td>
                <td className="num">{n(supported)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Figure>
    </div>
  );
}

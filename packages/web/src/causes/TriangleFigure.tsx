// The problem triangle with what stands on each side of it.
import { problemTriangle } from '@samsyn/charts';
import type { CauseMap } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { drawnBranches, drawnCauses, saveDrawing, triangleSides } from './drawn-causes.ts';
import { SaveButton } from './SaveButton.tsx';

export function TriangleFigure({ map }: { readonly map: CauseMap }) {
  const { t, lang, n } = useWords();
  const causes = drawnCauses(map);
  const sides = triangleSides.map((side) => {
    const own = causes.filter((cause) => cause.side === side);
    return { side, all: own.length, supported: own.filter((cause) => cause.state === 'supported').length };
  });
  const title = t('cause.triangle', { n: sides.filter((side) => side.supported > 0).length });
  const told = (numbers: readonly number[], supported: number) =>
    t('cause.triangle.told', { all: numbers.length, n: supported, numbers: [...numbers].sort((a, b) => a - b).join(', ') });
  const draw = (theme: 'page' | 'print') =>
    problemTriangle({ problem: map.problem.name, branches: drawnBranches(map, t), causes, told }, { width: 440, lang, theme, title });
  return (
    <Figure
      title={title}
      aside={<SaveButton onSave={() => saveDrawing(draw('print'), 'problemtriangel')} />}
      source={t('cause.triangle.source')}
    >
      <Drawing className="drawn" svg={draw('page')} />
      <table className="tbl tbl-s">
        <caption className="sr">{title}</caption>
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
  );
}

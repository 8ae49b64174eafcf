// The same causes as a fishbone, with the list that says the same.
import { fishbone } from '@samsyn/charts';
import { type CauseMap, causeSides, causesInOrder } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { CauseStateMark } from './CauseStateMark.tsx';
import { drawnBranches, drawnCauses, saveDrawing } from './drawn-causes.ts';
import { SaveButton } from './SaveButton.tsx';

export function FishboneFigure({ map }: { readonly map: CauseMap }) {
  const { t, lang } = useWords();
  const narrow = useNarrow();
  const title = t('cause.fishbone');
  const draw = (theme: 'page' | 'print') =>
    fishbone({ problem: map.problem.name, branches: drawnBranches(map, t), causes: drawnCauses(map) }, { width: 1040, lang, theme, title });
  return (
    <Figure title={title} aside={<SaveButton onSave={() => saveDrawing(draw('print'), 'fiskben')} />} source={t('cause.tree.source')}>
      {narrow ? null : <Drawing className="drawn" svg={draw('page')} />}
      <table className="tbl tbl-s">
        <caption className="sr">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cause.sideHead')}</th>
            <th scope="col">{t('cause.cause')}</th>
            <th scope="col">{t('cause.state')}</th>
          </tr>
        </thead>
        <tbody>
          {causeSides.flatMap((side) =>
            causesInOrder(map.causes)
              .filter((cause) => cause.side === side)
              .map((cause) => (
                <tr key={cause.id}>
                  <th scope="row">{t(`cause.side.${side}`)}</th>
                  <td>
                    {cause.number}. {cause.statement}
                  </td>
                  <td>
                    <CauseStateMark state={cause.state} />
                  </td>
                </tr>
              )),
          )}
        </tbody>
      </table>
    </Figure>
  );
}

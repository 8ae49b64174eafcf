// The same causes as a fishbone, written in bone by bone; to those who only read, the list that says the same.
import { fishbone } from '@samsyn/charts';
import { type CauseMap, causeSides } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { BoneEditor } from './BoneEditor.tsx';
import { drawnBranches, drawnCauses, saveDrawing } from './drawn-causes.ts';
import { SaveButton } from './SaveButton.tsx';
import { SidesTable } from './SidesTable.tsx';

export function FishboneFigure({ map, mayWrite }: { readonly map: CauseMap; readonly mayWrite: boolean }) {
  const { t, lang } = useWords();
  const narrow = useNarrow();
  const title = t('cause.fishbone');
  const draw = (theme: 'page' | 'print') =>
    fishbone({ problem: map.problem.name, branches: drawnBranches(map, t), causes: drawnCauses(map) }, { width: 1040, lang, theme, title });
  return (
    <Figure title={title} aside={<SaveButton onSave={() => saveDrawing(draw('print'), 'fiskben')} />} source={t('cause.tree.source')}>
      {narrow ? null : <Drawing className="drawn" svg={draw('page')} />}
      {mayWrite ? <BoneEditor map={map} sides={causeSides} /> : <SidesTable map={map} caption={title} />}
    </Figure>
  );
}

// The cause tree and the problem triangle beside each other, each as a file to take out; on a phone the list below says the same.
import { causeTree } from '@samsyn/charts';
import type { CauseMap } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { drawnBranches, drawnCauses, saveDrawing } from './drawn-causes.ts';
import { SaveButton } from './SaveButton.tsx';
import { TriangleFigure } from './TriangleFigure.tsx';

export function CauseFigures({ map }: { readonly map: CauseMap }) {
  const { t, lang } = useWords();
  const narrow = useNarrow();
  const causes = drawnCauses(map);
  const title = t('cause.tree', { n: causes.length });
  const tree = (theme: 'page' | 'print') =>
    causeTree(
      { problem: map.problem.name, branches: drawnBranches(map, t), causes, none: t('cause.none') },
      { width: 720, lang, theme, title },
    );
  return (
    <div className="g11">
      {narrow ? null : (
        <Figure
          title={title}
          aside={<SaveButton onSave={() => saveDrawing(tree('print'), 'orsakstrad')} />}
          source={t('cause.tree.source')}
        >
          <Drawing className="drawn" svg={tree('page')} />
        </Figure>
      )}
      <TriangleFigure map={map} />
    </div>
  );
}

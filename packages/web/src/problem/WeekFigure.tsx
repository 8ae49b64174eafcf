// Hour by weekday, each event spread over the time it may have happened.
import { weekHeat, weekHeatTable } from '@samsyn/charts';
import { figureSource, type Picture, type Problem } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { CopyTable } from '../ui/CopyTable.tsx';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SmallTable } from '../ui/SmallTable.tsx';
import { useNarrow } from '../ui/use-narrow.ts';

export function WeekFigure({ picture, problem }: { readonly picture: Picture; readonly problem: Problem }) {
  const { t, lang, documents } = useWords();
  const narrow = useNarrow();
  const peak = problem.evidence.notes.find((note) => note.key === 'when.peak' || note.key === 'when.flat');
  const notes = problem.evidence.notes.filter((note) => note.key.startsWith('when.') && note !== peak).map((note) => note[lang]);
  const { week } = problem.evidence;
  const name = `${problem.title[lang]}: ${documents.when}`;
  const known = week?.some((value) => value > 0) ? week : null;
  return (
    <Figure
      title={peak ? peak[lang].replace(/\.$/, '') : documents.when}
      aside={known ? <CopyTable table={weekHeatTable(known, name, lang)} /> : null}
      {...(known ? { source: figureSource(picture, picture.window, problem.evidence.timeKnown, lang) } : {})}
    >
      {known ? (
        <div className="body">
          <Drawing svg={weekHeat(known, { width: narrow ? 358 : 540, lang, title: name })} />
          <SmallTable table={weekHeatTable(known, name, lang)} />
        </div>
      ) : null}
      {(notes.length > 0 ? notes : known ? [] : [t('problem.when.none')]).map((text) => (
        <p className="note" key={text}>
          <Icon name="info" />
          <span>{text}</span>
        </p>
      ))}
    </Figure>
  );
}

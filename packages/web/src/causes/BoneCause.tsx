// One cause on its bone: its words are the field, its place is changed by Alt and an arrow or by the buttons.
import { type CauseMap, type CauseRow, type CauseSide, moveCause } from '@samsyn/domain';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { CauseStateMark } from './CauseStateMark.tsx';
import type { CauseEdits } from './use-cause-edits.ts';

interface Props {
  readonly map: CauseMap;
  readonly cause: CauseRow;
  readonly depth: number;
  readonly sides: readonly CauseSide[];
  readonly edits: CauseEdits;
  readonly onFocusAt: (place: string) => void;
}

export function BoneCause({ map, cause, depth, sides, edits, onFocusAt }: Props) {
  const { t } = useWords();
  const [words, setWords] = useState(cause.statement);
  useEffect(() => setWords(cause.statement), [cause.statement]);
  const name = { n: cause.number };
  const at = sides.indexOf(cause.side);
  const [before, after] = [sides[at - 1], sides[at + 1]];
  const moved = (done: boolean, place: string) => done && onFocusAt(place);
  const save = () => {
    const said = words.trim();
    if (said === cause.statement) return;
    if (said.length < 3) setWords(cause.statement);
    else edits.rename(cause, said, () => onFocusAt(cause.id));
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') setWords(cause.statement);
    if (!event.altKey) return;
    const up = event.key === 'ArrowUp';
    const side = event.key === 'ArrowLeft' ? before : event.key === 'ArrowRight' ? after : undefined;
    if (up || event.key === 'ArrowDown') moved(edits.move(cause, up ? 'up' : 'down'), cause.id);
    else if (side) moved(edits.toSide(cause, side), cause.id);
    else if (event.key === 'Delete') edits.remove(cause);
    else return;
    event.preventDefault();
  };
  const button = (icon: IconName, label: string, place: string, may: boolean, act: () => boolean) => (
    <button
      type="button"
      className="btn btn-0"
      data-focus={place}
      aria-label={label}
      aria-disabled={!may}
      onClick={() => may && moved(act(), place)}
    >
      <Icon name={icon} />
    </button>
  );
  const may = (way: 'up' | 'down') => moveCause(map.causes, cause.id, way).length > 0;
  return (
    <li data-depth={depth}>
      <span className="rank">{cause.number}</span>
      <input
        className="inp"
        data-focus={cause.id}
        aria-label={t('cause.bones.words', name)}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight Alt+Delete"
        maxLength={500}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onBlur={save}
        onKeyDown={byKey}
      />
      <CauseStateMark state={cause.state} />
      <span className="moves">
        {button('up', t('cause.move.up', name), `${cause.id}-up`, may('up'), () => edits.move(cause, 'up'))}
        {button('chevron', t('cause.move.down', name), `${cause.id}-down`, may('down'), () => edits.move(cause, 'down'))}
        {before
          ? button('left', t('cause.bones.to', { ...name, side: t(`cause.side.${before}`) }), `${cause.id}-before`, true, () =>
              edits.toSide(cause, before),
            )
          : null}
        {after
          ? button('right', t('cause.bones.to', { ...name, side: t(`cause.side.${after}`) }), `${cause.id}-after`, true, () =>
              edits.toSide(cause, after),
            )
          : null}
        <button type="button" className="linkbtn" aria-label={t('cause.removeOf', name)} onClick={() => edits.remove(cause)}>
          {t('cause.remove')}
        </button>
      </span>
    </li>
  );
}

// The editor of the tree: a nested list per side where a cause is moved up, down, in and out, by buttons and by keys.
import { type CauseMap, type CauseRow, type CauseWay, causeSides, causesInOrder, moveCause } from '@samsyn/domain';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { CauseStateMark } from './CauseStateMark.tsx';
import { EditCause } from './EditCause.tsx';
import { RemovedCause } from './RemovedCause.tsx';
import { useCauseEdits } from './use-cause-edits.ts';

const ways: readonly { readonly way: CauseWay; readonly key: string; readonly icon: IconName }[] = [
  { way: 'up', key: 'ArrowUp', icon: 'up' },
  { way: 'down', key: 'ArrowDown', icon: 'chevron' },
  { way: 'out', key: 'ArrowLeft', icon: 'left' },
  { way: 'in', key: 'ArrowRight', icon: 'right' },
];

export function CauseOutline({ map, onOpen }: { readonly map: CauseMap; readonly onOpen: (cause: CauseRow) => void }) {
  const { t } = useWords();
  const [editing, setEditing] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const edits = useCauseEdits(map);
  // a moved item is another place in the document: the focus goes with it
  useEffect(() => {
    if (wanted.current === null || edits.busy) return;
    list.current?.querySelector<HTMLElement>(`[data-focus="${wanted.current}"]`)?.focus();
    wanted.current = null;
  });
  const move = (cause: CauseRow, way: CauseWay, focus: string) => {
    if (edits.move(cause, way)) wanted.current = focus;
  };
  const byKey = (event: KeyboardEvent, cause: CauseRow) => {
    const found = event.altKey ? ways.find(({ key }) => key === event.key) : undefined;
    if (!found) return;
    event.preventDefault();
    move(cause, found.way, cause.id);
  };
  const ordered = causesInOrder(map.causes);
  return (
    <section className="fig outline" ref={list}>
      <header>
        <h2>{t('cause.order')}</h2>
      </header>
      <p className="small muted">{t('cause.order.keys')}</p>
      <p className="sr" role="status">
        {edits.said}
      </p>
      {edits.error ? <FaultNote raised={edits.error} /> : null}
      <RemovedCause edits={edits} />
      {causeSides.map((side) => (
        <div key={side}>
          <h3>{t(`cause.side.${side}`)}</h3>
          <ul>
            {ordered
              .filter((cause) => cause.side === side)
              .map((cause) => (
                <li key={cause.id} data-depth={cause.depth}>
                  {editing === cause.id ? (
                    <EditCause cause={cause} problemId={map.problem.id} onDone={() => setEditing(null)} />
                  ) : (
                    <>
                      <button
                        type="button"
                        className="name"
                        data-focus={cause.id}
                        onClick={() => onOpen(cause)}
                        onKeyDown={(event) => byKey(event, cause)}
                        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
                      >
                        <span className="rank">{cause.number}</span>
                        <span className="words">{cause.statement}</span>
                        <CauseStateMark state={cause.state} />
                      </button>
                      <span className="moves">
                        {ways.map(({ way, icon }) => (
                          <button
                            key={way}
                            type="button"
                            className="btn btn-0"
                            data-focus={`${cause.id}-${way}`}
                            aria-label={t(`cause.move.${way}`, { n: cause.number })}
                            aria-disabled={moveCause(map.causes, cause.id, way).length === 0}
                            onClick={() => move(cause, way, `${cause.id}-${way}`)}
                          >
                            <Icon name={icon} />
                          </button>
                        ))}
                        <button
                          type="button"
                          className="linkbtn"
                          aria-label={t('cause.editOf', { n: cause.number })}
                          onClick={() => setEditing(cause.id)}
                        >
                          {t('cause.edit')}
                        </button>
                        <button
                          type="button"
                          className="linkbtn"
                          aria-label={t('cause.removeOf', { n: cause.number })}
                          onClick={() => edits.remove(cause)}
                        >
                          {t('cause.remove')}
                        </button>
                      </span>
                    </>
                  )}
                </li>
              ))}
            {ordered.some((cause) => cause.side === side) ? null : <li className="muted">{t('cause.none')}</li>}
          </ul>
        </div>
      ))}
    </section>
  );
}

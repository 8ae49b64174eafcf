// The bones of the fishbone, or the sides of the triangle, as lists that are written in: each cause in its place, with keys and buttons alike.
import { type CauseMap, type CauseSide, causesInOrder } from '@samsyn/domain';
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { BoneCause } from './BoneCause.tsx';
import { NewOnBone } from './NewOnBone.tsx';
import { RemovedCause } from './RemovedCause.tsx';
import { useCauseEdits } from './use-cause-edits.ts';
import './bones.css';

interface Props {
  readonly map: CauseMap;
  readonly sides: readonly CauseSide[];
}

export function BoneEditor({ map, sides }: Props) {
  const { t } = useWords();
  const edits = useCauseEdits(map);
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  // a moved cause is another place in the document: the focus goes with it
  useEffect(() => {
    if (wanted.current === null || edits.busy) return;
    list.current?.querySelector<HTMLElement>(`[data-focus="${wanted.current}"]`)?.focus();
    wanted.current = null;
  });
  const ordered = causesInOrder(map.causes);
  return (
    <div className="bones" ref={list}>
      <p className="small muted">{t('cause.bones.keys')}</p>
      <p className="sr" role="status">
        {edits.said}
      </p>
      {edits.error ? <FaultNote raised={edits.error} /> : null}
      <RemovedCause edits={edits} />
      <div className="bone-lists">
        {sides.map((side) => (
          <section key={side} aria-labelledby={`bone-${side}`}>
            <h3 id={`bone-${side}`}>{t(`cause.side.${side}`)}</h3>
            <ul>
              {ordered
                .filter((cause) => cause.side === side)
                .map((cause) => (
                  <BoneCause
                    key={cause.id}
                    map={map}
                    cause={cause}
                    depth={cause.depth}
                    sides={sides}
                    edits={edits}
                    onFocusAt={(place) => {
                      wanted.current = place;
                    }}
                  />
                ))}
            </ul>
            <NewOnBone side={side} edits={edits} />
          </section>
        ))}
      </div>
    </div>
  );
}

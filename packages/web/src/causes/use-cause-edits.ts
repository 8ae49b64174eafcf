// What can be done with a cause where it is drawn: new, other words, another place or side, gone; and the last one gone can come back.
import { type CauseMap, type CauseRow, type CauseSide, type CauseWay, moveCause } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useCauseChange } from './cause-queries.ts';

export function useCauseEdits(map: CauseMap) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<CauseRow | null>(null);
  const change = useCauseChange(map.problem.id);
  const add = (side: CauseSide, statement: string, parentId: string | null, done: () => void = () => undefined) =>
    change.mutate(
      { method: 'POST', path: `/api/problems/${map.problem.id}/causes`, body: { side, statement, parentId } },
      { onSuccess: done },
    );
  return {
    said,
    removed,
    busy: change.isPending,
    error: change.error,
    add,
    rename: (cause: CauseRow, statement: string, done: () => void) =>
      change.mutate({ method: 'PATCH', path: `/api/causes/${cause.id}`, body: { statement } }, { onSuccess: done }),
    /** false: there is nowhere to go that way, or something is being sent */
    move: (cause: CauseRow, way: CauseWay): boolean => {
      if (change.isPending || moveCause(map.causes, cause.id, way).length === 0) return false;
      change.mutate(
        { method: 'POST', path: `/api/causes/${cause.id}/move`, body: { way } },
        { onSuccess: () => setSaid(t('cause.moved', { n: cause.number })) },
      );
      return true;
    },
    toSide: (cause: CauseRow, side: CauseSide): boolean => {
      if (change.isPending || cause.side === side) return false;
      change.mutate(
        { method: 'PATCH', path: `/api/causes/${cause.id}`, body: { side } },
        { onSuccess: () => setSaid(t('cause.movedTo', { n: cause.number, side: t(`cause.side.${side}`) })) },
      );
      return true;
    },
    remove: (cause: CauseRow) =>
      change.mutate({ method: 'DELETE', path: `/api/causes/${cause.id}` }, { onSuccess: () => setRemoved(cause) }),
    undo: () => {
      if (!removed) return;
      setRemoved(null);
      add(removed.side, removed.statement, removed.parentId);
    },
  };
}

export type CauseEdits = ReturnType<typeof useCauseEdits>;

// The keys of the ranked list: J and K move, Enter opens, Escape lets go.
import { useKeys } from '../shell/use-keys.ts';

interface ListKeys {
  readonly ranks: readonly number[];
  readonly chosen: number | null;
  readonly onChoose: (rank: number) => void;
  readonly onOpen: (rank: number) => void;
  readonly onLetGo: () => void;
}

export function useListKeys({ ranks, chosen, onChoose, onOpen, onLetGo }: ListKeys): void {
  const at = chosen === null ? -1 : ranks.indexOf(chosen);
  const move = (step: number) => {
    const next = ranks[Math.min(ranks.length - 1, Math.max(0, at + step))];
    if (next === undefined) return;
    onChoose(next);
    document.querySelector<HTMLElement>(`.prob[data-rank="${next}"]`)?.focus();
  };
  useKeys([
    { key: 'j', does: 'keys.next', run: () => move(1) },
    { key: 'k', does: 'keys.prev', run: () => move(-1) },
    { key: 'Enter', does: 'keys.open', unfocused: true, run: () => chosen !== null && onOpen(chosen) },
    { key: 'Escape', does: 'keys.letGo', run: onLetGo },
  ]);
}

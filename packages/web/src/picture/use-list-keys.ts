// The keys of the ranked list: J and K move, Enter opens, F freezes, ? shows them all.
import { useEffect, useRef } from 'react';

interface ListKeys {
  readonly ranks: readonly number[];
  readonly chosen: number | null;
  readonly onChoose: (rank: number) => void;
  readonly onOpen: (rank: number) => void;
  readonly onHelp: () => void;
}

/** Keys typed in a field or with a modifier, or while a dialog is open, belong to those and the browser. */
export function ownKey(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const typing = target?.closest('input, textarea, select, [role="menu"]') ?? document.querySelector('dialog[open]');
  return !typing && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
}

export function useListKeys(keys: ListKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!ownKey(event)) return;
      const { ranks, chosen, onChoose, onOpen, onHelp } = latest.current;
      const at = chosen === null ? -1 : ranks.indexOf(chosen);
      const move = (step: number) => {
        const next = ranks[Math.min(ranks.length - 1, Math.max(0, at + step))];
        if (next === undefined) return;
        onChoose(next);
        document.querySelector<HTMLElement>(`.prob[data-rank="${next}"]`)?.focus();
      };
      if (event.key === 'j') move(1);
      else if (event.key === 'k') move(-1);
      else if (event.key === 'Enter' && chosen !== null && event.target === document.body) onOpen(chosen);
      // the one filled button of the page
      else if (event.key === 'f') document.querySelector<HTMLElement>('.acts .btn-1')?.click();
      else if (event.key === '?') onHelp();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

// One month of one source as a square: never told by colour alone.
import type { MonthState } from '@samsyn/domain';

export function MonthSquare({ state, changed }: { readonly state: MonthState; readonly changed: boolean }) {
  return (
    <svg className={`month-square ${state}`} viewBox="0 0 14 16" aria-hidden="true">
      {state === 'none' ? null : <rect x="0.75" y="0.75" width="12.5" height="14.5" />}
      {state === 'missing' ? <path d="M4 4.500l6 7M10 4.500l-6 7" /> : null}
      {state === 'hole' ? <path d="M3 11.500 11 4.500" /> : null}
      {state === 'part' ? <path className="cut" d="M1 15 13 1V15Z" /> : null}
      {changed ? <path className="change" d="M1 0V16" /> : null}
    </svg>
  );
}

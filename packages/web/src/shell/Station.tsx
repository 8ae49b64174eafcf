// A station of the cycle: filled is done, half is under way, ring with a core is where the municipality is now, hollow has not begun.
import type { StationState } from '@samsyn/domain';

interface Props {
  readonly first: boolean;
  readonly last: boolean;
  readonly state: StationState;
}

export function Station({ first, last, state }: Props) {
  return (
    <svg className={`st ${state}`} viewBox="0 0 16 32" aria-hidden="true">
      {first ? null : <path d="M8 0V10" />}
      {last ? null : <path d="M8 22V32" />}
      <circle cx="8" cy="16" r={state === 'now' ? 5.25 : 4.25} />
      {state === 'now' ? <circle className="core" cx="8" cy="16" r="2.5" /> : null}
      {state === 'underway' ? <path className="core" d="M8 11.750a4.250 4.250 0 0 1 0 8.500Z" /> : null}
    </svg>
  );
}

// One mark per party: circle, square, and a diamond for the third and any further ones.
export function PartyMark({ lane, x, y }: { readonly lane: number; readonly x: number; readonly y: number }) {
  if (lane === 0) return <circle cx={x} cy={y} r={3.5} fill="var(--accent)" />;
  if (lane === 1) return <rect x={x - 3.5} y={y - 3.5} width={7} height={7} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.5} />;
  return <path d={`M${x} ${y - 4.5}l4.5 4.500-4.500 4.500-4.500-4.500Z`} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.5} />;
}

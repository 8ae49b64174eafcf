// Causes as the drawings want them: the sides with their words, each cause with its depth.
import type { CauseBranch, DrawnCause } from '@samsyn/charts';
import { type CauseMap, causeSides, causesInOrder } from '@samsyn/domain';
import type { Words } from '../i18n/use-words.ts';

/** The side with most supported causes first, measurement always last. */
export function drawnBranches({ causes }: CauseMap, t: Words['t']): CauseBranch[] {
  const weight = (side: string) =>
    side === 'measurement' ? -1 : causes.filter((cause) => cause.side === side && cause.state === 'supported').length;
  return [...causeSides]
    .sort((a, b) => weight(b) - weight(a))
    .map((key) => ({ key, name: t(`cause.side.${key}`), detail: t(`cause.detail.${key}`) }));
}

export function drawnCauses({ causes }: CauseMap): DrawnCause[] {
  return causesInOrder(causes).map(({ number, statement, side, state, depth }) => ({ number, statement, side, state, depth }));
}

/** What is measured otherwise is no side of the triangle. */
export const triangleSides = ['situation', 'victim', 'offender'] as const;

/** Hands the drawing to the browser as a file. */
export function saveDrawing(svg: string, name: string): void {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.svg`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

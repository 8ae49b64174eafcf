// The year of a moment where the municipality is.
import { swedishDay } from '@samsyn/domain';

export const swedishYear = (at: Date): number => Number(swedishDay(at).slice(0, 4));

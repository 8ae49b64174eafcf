// Presence planning in threads of its own, so that no other request waits while shifts are looked for.
import type { PlannedShift, PresenceGain } from '@samsyn/domain';
import { threadPool } from '../threads/thread-pool.ts';
import type { GainQuestion, ShiftsQuestion } from './planner.ts';

const ask = threadPool(new URL('./planner.ts', import.meta.url));

export const layShifts = (question: Omit<ShiftsQuestion, 'what'>): Promise<readonly PlannedShift[]> => ask({ what: 'shifts', ...question });

export const countGain = (question: Omit<GainQuestion, 'what'>): Promise<PresenceGain> => ask({ what: 'gain', ...question });

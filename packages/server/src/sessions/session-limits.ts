// How long a session lasts, and how long ago a person may have shown who she is before she is asked again.
import { Fault } from '@samsyn/domain';

/** A working day; then everyone signs in again. */
export const sessionHours = 12;
export const freshMinutes = 10;

/** Without a sign of life for this long the session is over. SAMSYN_IDLE_MINUTES, 5 to 720; two hours unless set. */
export function idleMinutes(text = process.env.SAMSYN_IDLE_MINUTES): number {
  if (!text) return 120;
  const minutes = Number(text);
  if (!Number.isInteger(minutes) || minutes < 5 || minutes > sessionHours * 60)
    throw new Fault('settings.signIn', { name: 'SAMSYN_IDLE_MINUTES', why: '5–720' });
  return minutes;
}

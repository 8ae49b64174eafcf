// Bodies, meetings, minutes and decisions over HTTP.
import type { AppContext } from '../http/app-context.ts';

export function meetingRoutes(_context: AppContext): void {}

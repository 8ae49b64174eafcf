// Presence planning and resources over HTTP.
import type { AppContext } from '../http/app-context.ts';

export function presenceRoutes(_context: AppContext): void {}

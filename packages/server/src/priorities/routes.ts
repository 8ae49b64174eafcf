// Prioritising over HTTP.
import type { AppContext } from '../http/app-context.ts';

export function priorityRoutes(_context: AppContext): void {}

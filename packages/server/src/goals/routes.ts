// Goals over HTTP.
import type { AppContext } from '../http/app-context.ts';

export function goalRoutes(_context: AppContext): void {}

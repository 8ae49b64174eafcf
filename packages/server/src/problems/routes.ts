// The problem register over HTTP.
import type { AppContext } from '../http/app-context.ts';

export function problemRoutes(_context: AppContext): void {}

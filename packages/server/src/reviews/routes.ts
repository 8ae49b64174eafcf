// Planning reviews and lighting over HTTP.
import type { AppContext } from '../http/app-context.ts';

export function reviewRoutes(_context: AppContext): void {}

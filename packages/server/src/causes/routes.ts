// Causes over HTTP.
import type { AppContext } from '../http/app-context.ts';

export function causeRoutes(_context: AppContext): void {}

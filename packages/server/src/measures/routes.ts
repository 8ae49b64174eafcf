// Measures and their activities over HTTP.
import type { AppContext } from '../http/app-context.ts';

export function measureRoutes(_context: AppContext): void {}

// The law clock over HTTP.
import type { AppContext } from '../http/app-context.ts';

export function dutyRoutes(_context: AppContext): void {}

// The library of measure types over HTTP.
import type { AppContext } from '../http/app-context.ts';

export function measureTypeRoutes(_context: AppContext): void {}

// Agreements over HTTP.
import type { AppContext } from '../http/app-context.ts';

export function agreementRoutes(_context: AppContext): void {}

// Signing and sealing over HTTP.
import type { AppContext } from '../http/app-context.ts';

export function signatureRoutes(_context: AppContext): void {}

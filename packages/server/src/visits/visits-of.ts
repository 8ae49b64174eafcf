// When one account last looked at the present, for whoever asks what is held about her.
import type { Service } from '../db/scope.ts';
import { visitsOfAccount } from './queries.ts';

/** @param only of one municipality; null: of all */
export const visitsOf = (service: Service, accountId: string, only: string | null): Promise<Record<string, unknown>[]> =>
  visitsOfAccount(service, accountId, only);

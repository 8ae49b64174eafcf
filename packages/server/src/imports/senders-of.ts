// What delivers by itself and was set up by one account: told to whoever asks what is held about her. It ends with her membership.
import type { Service } from '../db/scope.ts';
import { sendersOfAccount } from './sender-queries.ts';

export const sendersOf = (service: Service, accountId: string, only: string | null): Promise<Record<string, unknown>[]> =>
  sendersOfAccount(service, accountId, only);

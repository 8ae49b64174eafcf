// What the address of the log holds: the question, the month, and what it is about.
import { type LogQuestionKey, logQuestionKeys } from '@samsyn/domain';

export interface LogSearch {
  readonly fraga?: LogQuestionKey;
  readonly manad?: string;
  readonly kalla?: string;
  readonly konto?: string;
}

const text = (value: unknown, form: RegExp): string | undefined => (typeof value === 'string' && form.test(value) ? value : undefined);
const id = /^[0-9a-f-]{36}$/;

/** Anything that is no such value is left out: a mistyped address shows the first question. */
export function logSearch(given: Record<string, unknown>): LogSearch {
  const question = logQuestionKeys.find((key) => key === given.fraga);
  const month = text(given.manad, /^\d{4}-(0[1-9]|1[0-2])$/);
  const source = text(given.kalla, id);
  const account = text(given.konto, id);
  return {
    ...(question ? { fraga: question } : {}),
    ...(month ? { manad: month } : {}),
    ...(source ? { kalla: source } : {}),
    ...(account ? { konto: account } : {}),
  };
}

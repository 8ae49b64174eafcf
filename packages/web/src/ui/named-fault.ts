// A fault that names the field it is about, handed from the form to that field.
import { createContext } from 'react';
import { isFault } from '../api/fault-error.ts';

export interface NamedFault {
  readonly field: string;
  readonly why: string;
}

export const NamedFaultContext = createContext<NamedFault | null>(null);

/** The field that a fault names, as the request's body has it: of a list, the list. Null for every other fault. */
export function namedFault(raised: unknown): NamedFault | null {
  if (!isFault(raised) || raised.body.code !== 'request.invalid') return null;
  const { field, why } = raised.body.details;
  const named = String(field).split(' ')[0];
  return named ? { field: named, why: String(why) } : null;
}

// What the address of the decision register holds.
import { decisionFilters } from '@samsyn/domain';

export interface DecisionSearch {
  readonly text?: string;
  readonly year?: number;
  readonly state?: (typeof decisionFilters)[number];
  readonly organisation?: string;
}

export function decisionSearch(search: Record<string, unknown>): DecisionSearch {
  const { text, year, state, organisation } = search;
  const known = decisionFilters.find((one) => one === state);
  return {
    ...(typeof text === 'string' && text !== '' ? { text: text.slice(0, 200) } : {}),
    ...(Number.isInteger(Number(year)) && Number(year) >= 1990 && Number(year) <= 2200 ? { year: Number(year) } : {}),
    ...(known ? { state: known } : {}),
    ...(typeof organisation === 'string' && /^[0-9a-f-]{36}$/.test(organisation) ? { organisation } : {}),
  };
}

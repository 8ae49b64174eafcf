// A period as its years, without a break at the dash: 2026–2028.
import { keptTogether } from '../ui/kept-together.ts';

export function yearsOf({ starts, ends }: { readonly starts: string; readonly ends: string }): string {
  const [from, to] = [starts.slice(0, 4), ends.slice(0, 4)];
  return from === to ? from : keptTogether(`${from}–${to}`);
}

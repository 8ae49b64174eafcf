// Remembers what a cell's text came to, where the same texts come again: months, area names, whole hours.

const kept = 50_000;
const judgedAfter = 20_000;

/** The function with a memory of its own. Gives the memory up when hardly any text comes again. */
export function cached<T>(read: (text: string) => T): (text: string) => T {
  let memory: Map<string, T> | null = new Map();
  let asked = 0;
  let missed = 0;
  return (text) => {
    if (!memory) return read(text);
    asked++;
    const known = memory.get(text);
    if (known !== undefined) return known;
    missed++;
    const value = read(text);
    if (memory.size < kept) memory.set(text, value);
    if (asked > judgedAfter && missed * 2 > asked) memory = null;
    return value;
  };
}

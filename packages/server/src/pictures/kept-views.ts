// What was lately made or read is kept in memory for a while: the same view asked for again, by anyone who sees the same, costs nothing.

interface Kept<T> {
  readonly value: T;
  readonly size: number;
  readonly until: number;
}

/** The oldest go first when together they are larger than `most`; each goes when its time is out. */
export class KeptFor<T> {
  readonly #kept = new Map<string, Kept<T>>();
  readonly #most: number;
  readonly #milliseconds: number;

  constructor(most: number, milliseconds: number) {
    this.#most = most;
    this.#milliseconds = milliseconds;
  }

  get(key: string): T | undefined {
    this.#drop();
    const found = this.#kept.get(key);
    if (!found) return undefined;
    // used now: the last to go
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found.value;
  }

  set(key: string, value: T, size: number): void {
    if (size > this.#most) return;
    this.#kept.delete(key);
    this.#kept.set(key, { value, size, until: Date.now() + this.#milliseconds });
    this.#drop();
  }

  #drop(): void {
    const now = Date.now();
    for (const [key, { until }] of this.#kept) if (until < now) this.#kept.delete(key);
    let size = [...this.#kept.values()].reduce((sum, one) => sum + one.size, 0);
    for (const [key, one] of this.#kept) {
      if (size <= this.#most) return;
      this.#kept.delete(key);
      size -= one.size;
    }
  }
}

// One at a time: what is heavy waits in line, so that the rest of the program goes on as before. Whoever sends many waits behind herself:
// the line takes one from each sender in turn.
import { Fault } from '@samsyn/domain';

interface Waiting {
  readonly since: number;
  start(): void;
  refuse(raised: Fault): void;
}

const longestRest = 50;

export class WaitingLine {
  readonly #longestWait: number;
  readonly #now: () => number;
  /** who waits, by sender, in the order their turn comes */
  readonly #senders = new Map<string, Waiting[]>();
  #waiting = 0;
  #busy = false;
  /** how long one takes, a running mean in ms */
  #each = 60;

  /** @param longestWait in ms: whoever would wait longer is told at once when to come back */
  constructor(longestWait: number, now: () => number = () => performance.now()) {
    this.#longestWait = longestWait;
    this.#now = now;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /** @throws Fault server.busy (with retryAfter in seconds) when the wait would be too long */
  async run<T>(sender: string, work: () => Promise<T>): Promise<T> {
    // a sender waits for her own and for one of each other's for each of these, at most for everyone
    const wait = (this.#waiting + (this.#busy ? 1 : 0)) * this.#each;
    const own = ((this.#senders.get(sender)?.length ?? 0) + 1) * Math.max(1, this.#senders.size) * this.#each;
    if (Math.min(wait, own) > this.#longestWait) throw new Fault('server.busy', { retryAfter: Math.ceil(Math.min(wait, own) / 1000) });
    if (this.#busy) await this.#turn(sender);
    this.#busy = true;
    const started = this.#now();
    try {
      return await work();
    } finally {
      const took = this.#now() - started;
      // while others stand in line a third of the time is left to those who work: on two cores they would notice otherwise
      const rest = this.#waiting > 0 ? Math.min(longestRest, took / 2) : 0;
      this.#each += 0.1 * (took + rest - this.#each);
      if (rest >= 1) setTimeout(() => this.#done(), rest);
      else this.#done();
    }
  }

  #turn(sender: string): Promise<void> {
    this.#waiting++;
    return new Promise((resolve, reject) => {
      const line = this.#senders.get(sender) ?? [];
      line.push({ since: this.#now(), start: resolve, refuse: reject });
      this.#senders.set(sender, line);
    });
  }

  #done(): void {
    this.#busy = false;
    this.#next();
  }

  #next(): void {
    for (let next = this.#first(); next; next = this.#first()) {
      if (this.#now() - next.since <= this.#longestWait) {
        this.#busy = true;
        next.start();
        return;
      }
      // each took longer than it looked when she came
      next.refuse(new Fault('server.busy', { retryAfter: Math.max(1, Math.ceil((this.#waiting * this.#each) / 1000)) }));
    }
  }

  /** Whoever's turn it is, out of the line. */
  #first(): Waiting | undefined {
    const first = this.#senders.entries().next();
    if (first.done) return undefined;
    const [sender, line] = first.value;
    const next = line.shift();
    // to the end of the round, if there is more of hers
    this.#senders.delete(sender);
    if (line.length > 0) this.#senders.set(sender, line);
    this.#waiting--;
    return next;
  }
}

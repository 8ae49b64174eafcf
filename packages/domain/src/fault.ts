// An expected refusal, said in two parts: what is wrong and what can be done. Bugs are plain Error.
// The sentences live in words/faults.ts; the one mapping to HTTP in server/src/http/write-fault.ts, to exit codes in server/src/cli.

export type Lang = 'sv' | 'en';
export type FaultDetails = Readonly<Record<string, string | number>>;

/** A refusal with a stable code and the details its sentence needs. Values from files are masked before they come here. */
export class Fault extends Error {
  readonly code: string;
  readonly details: FaultDetails;
  constructor(code: string, details: FaultDetails = {}) {
    super(code);
    this.name = 'Fault';
    this.code = code;
    this.details = details;
  }
}

// What a fault says: one sentence on what is wrong, one on what can be done, in both languages, and the HTTP status it is sent with.

export interface FaultSentence {
  readonly what: string;
  readonly do: string;
}

export interface FaultWords {
  readonly status: number;
  readonly sv: FaultSentence;
  readonly en: FaultSentence;
  /** said when the details are not known, where that can happen */
  readonly bare?: { readonly sv: FaultSentence; readonly en: FaultSentence };
}

// Electronic signatures through a provider (BankID, Freja): what Samsyn needs of one, whichever it is.
export interface SignatureOrder {
  /** what the person reads at the provider: which agreement, which wording */
  readonly text: string;
  /** SHA-256 of the wording, hexadecimal: what is signed */
  readonly contentHash: string;
  /** where the provider sends the browser afterwards */
  readonly returnTo: string;
}
export type SignatureOutcome =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' }
  /** evidence: the provider's own proof. It holds an identity number and is not kept here, only its checksum */
  | { readonly state: 'done'; readonly evidence: Buffer };

export interface ExternalSigning {
  readonly name: string;
  /** @throws Fault sign.external, outgoing.failed */
  start(order: SignatureOrder): Promise<{ readonly reference: string; readonly redirect: string }>;
  /** @throws Fault sign.external, outgoing.failed; also when something else than this hash was signed */
  collect(reference: string, contentHash: string): Promise<SignatureOutcome>;
}

// Between Node's buffers and what the ASN.1 library takes.
/** A copy with a memory of its own: a pooled buffer's memory holds others' bytes too. */
export const ownBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** The DER of anything that has a schema. */
export const der = (value: { toSchema(): { toBER(sizeOnly?: boolean): ArrayBuffer } }): Buffer =>
  Buffer.from(value.toSchema().toBER(false));

// What the typesetter warns of. A document is handed over all the same; whoever runs the server reads of it in the log, and a test fails.
//
// None may pass. A layout that did not settle has wrong page numbers in its contents; an unknown typeface means another one on paper; what is
// called old today is refused by the next version.
import { channel } from 'node:diagnostics_channel';

const heard = channel('samsyn:typeset-warning');

/** One document's warnings: what and, by its stack, which document's code. Nothing of the document's text. */
export class TypesetWarning extends Error {
  override readonly name = 'TypesetWarning';
  constructor(said: readonly string[]) {
    super([...new Set(said.map(withoutText))].join('; '));
  }
}

/** @returns ends the listening */
export function onTypesetWarning(listener: (warning: TypesetWarning) => void): () => void {
  const hear = (message: unknown): void => {
    if (message instanceof TypesetWarning) listener(message);
  };
  heard.subscribe(hear);
  return () => void heard.unsubscribe(hear);
}

/** Tells whoever listens; on the command line nobody does, and Node.js writes it on standard error. */
export function tellTypesetWarning(warning: TypesetWarning): void {
  if (heard.hasSubscribers) heard.publish(warning);
  else process.emitWarning(warning);
}

/** Typst puts what a document says behind a colon, within quotes or within backquotes, and its advice after a comma. */
const withoutText = (said: string): string => /^[^:,"'`“]*/.exec(said)?.[0].trim() || 'a warning without words of its own';

// A fault as the browser meets it: the server's two sentences in both languages, or a connection that was lost.
import { type FaultBody, faultBody } from '@samsyn/domain';

class FaultError extends Error {
  readonly body: FaultBody;
  constructor(body: FaultBody) {
    super(body.code);
    this.body = body;
  }
}

export function isFault(raised: unknown): raised is FaultError {
  return raised instanceof FaultError;
}

const lost = {
  sv: { what: 'Samsyn svarar inte.', do: 'Det du har skrivit finns kvar. Försök igen när kontakten är tillbaka.' },
  en: { what: 'Samsyn does not answer.', do: 'What you have written is still here. Try again when the connection is back.' },
};
const strange = {
  sv: { what: 'Svaret gick inte att läsa.', do: 'Ladda om sidan. Programmet kan ha uppdaterats medan sidan var öppen.' },
  en: { what: 'The answer could not be read.', do: 'Reload the page. The program may have been updated while the page was open.' },
};

const own = (code: string, status: number, words: typeof lost) =>
  new FaultError({ type: 'about:blank', title: words.en.what, status, code, ...words, details: {} });

export const lostConnection = () => own('browser.lost', 0, lost);
export const strangeAnswer = (status: number) => own('browser.strange', status, strange);

export const isLost = (raised: unknown): boolean => isFault(raised) && raised.body.code === 'browser.lost';

/** What stands before the server has answered for it, since it is away. */
export const isGateway = (status: number, body: unknown): boolean => [502, 503, 504].includes(status) && !faultBody.safeParse(body).success;

/** The fault in an answer that was not a success. */
export function faultOf(status: number, body: unknown): FaultError {
  const parsed = faultBody.safeParse(body);
  return parsed.success ? new FaultError(parsed.data) : strangeAnswer(status);
}

/** What any raised thing says to a person. */
export function spoken(raised: unknown): FaultBody {
  return isFault(raised) ? raised.body : strangeAnswer(0).body;
}

// A real SMTP server for tests, on a port of its own, that keeps what it is given.
import { SMTPServer } from 'smtp-server';

export interface Letter {
  readonly to: readonly string[];
  readonly text: string;
}
export interface LetterBox {
  readonly letters: Letter[];
  close(): Promise<void>;
}

/** Letters go here from now on. */
export async function openLetterBox(): Promise<LetterBox> {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username }, _session, done) => done(null, { user: username ?? '' }),
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: readable(Buffer.concat(pieces).toString()) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  process.env.SAMSYN_SMTP_URL = `smtp://samsyn:post@127.0.0.1:${address.port}`;
  process.env.SAMSYN_MAIL_FROM = 'Samsyn <samsyn@exempelhamn.test>';
  return { letters, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** The body of a letter of one part, out of its encoding. */
function readable(letter: string): string {
  const [head = '', ...rest] = letter.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  const octets = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return /quoted-printable/i.test(head) ? Buffer.from(octets, 'latin1').toString() : body;
}

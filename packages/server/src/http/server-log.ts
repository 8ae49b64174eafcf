// The server's own log: faults that nobody expected, warnings, jobs that fail. It tells where and what, never what somebody wrote, sent or
// is let in by. (What people did is in the municipality's own log, in the database.)
import pino, { type DestinationStream, type Logger } from 'pino';

/** @param tell  takes each line; standard error when left out */
export function serverLog(tell?: (line: string) => void, level: pino.Level = 'warn'): Logger {
  const out = pino.destination({ dest: 2, sync: false });
  const stream: DestinationStream = {
    write: (line) => (tell ? tell(withoutSecrets(line.trimEnd())) : void out.write(withoutSecrets(line))),
  };
  return pino(
    {
      level,
      serializers: {
        err: errorWithoutValues,
        error: errorWithoutValues,
        req: (request: { method?: string; routeOptions?: { url?: string } }) => ({
          method: request.method,
          route: request.routeOptions?.url,
        }),
        res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
      },
      // for whatever is given to the log as it is
      redact: { paths: secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: masked },
    },
    stream,
  );
}

const masked = '[…]';
const secretKeys = ['password', 'token', 'csrf', 'cookie', 'authorization', 'secret', 'email', 'headers', 'body', 'query', 'parameters'];

/** Keys of sessions, links and forms are 32 random bytes as 43 letters; a sign-in at another's gives a JWT; addresses carry passwords. */
export function withoutSecrets(line: string): string {
  return line
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, masked)
    .replace(/(?<![\w-])[\w-]{43}(?![\w-])/g, masked)
    .replace(/(:\/\/[^:/\s"]*:)[^@/\s"]+@/g, `$1${masked}@`)
    .replace(/([?&](?:token|code|state)=)[^&\s"\\]+/g, `$1${masked}`);
}

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly stack: string;
  readonly cause?: LoggedError;
}

/**
 * PostgreSQL's errors hold the values of the row in detail, where and, when a value does not fit, in the message; parsers quote what they
 * read. Name, code, table, constraint and place in the program are kept.
 */
export function errorWithoutValues(raised: unknown): LoggedError | string {
  if (!(raised instanceof Error)) return typeof raised;
  const { code, table, constraint } = raised as Error & { code?: unknown; table?: unknown; constraint?: unknown };
  const stack = (raised.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = raised.cause instanceof Error ? errorWithoutValues(raised.cause) : undefined;
  return {
    type: raised.name,
    message:
      raised instanceof TypeError ? raised.message.slice(0, 300) : withoutQuoted(raised.message, typeof code === 'string' ? code : ''),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    stack: stack.slice(0, 12).join('\n'),
    ...(typeof cause === 'object' ? { cause } : {}),
  };
}

/** Names of tables and columns are quoted too; they stay where the code says that the quoted is no value (classes 42, 55, 57 …). */
function withoutQuoted(message: string, code: string): string {
  const names = /^(42|08|53|55|57|58)/.test(code);
  const short = message.split('\n')[0]?.slice(0, 300) ?? '';
  return names ? short : short.replace(/"[^"]*"?|'[^']*'?|“[^”]*”?/g, masked);
}

// Text leaves compressed: the picture is 248 kB and a telephone's line in the country carries 200 kB a second. What holds a secret does not:
// the size of a compressed answer tells whether it repeats itself (BREACH), so no answer with a token, a link or a code is made smaller, and
// none at all to a question that another site made a browser ask.
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { App } from './app-context.ts';

/** Signing in, sessions, one's own account, invitations, keys of senders and addresses of calendars. */
const secretRoutes = /^\/(sign-in|api\/(session|accounts?|invitations|senders|calendar-feeds))(\/|$)/;

/** What is worth it; drawings as tiles are small already, and documents are packed by their own format. */
const texts = /^(application\/(json|problem\+json|geo\+json)|text\/(csv|html|plain|calendar)|image\/svg\+xml)(;|$)/;

/** Whether an answer on this route may be made smaller for anyone. */
export const mayBeCompressed = (url: string): boolean => !secretRoutes.test(url);

/** To be called before any route is made. */
export async function compressAnswers(app: App): Promise<void> {
  app.addHook('onRoute', (route) => {
    if (!mayBeCompressed(route.url)) route.compress = false;
  });
  app.addHook('onSend', async ({ headers }, reply) => {
    const from = headers['sec-fetch-site'];
    const ours = from === undefined || from === 'same-origin' || from === 'none';
    // the library's own word for "leave it": its list of types can only be made longer
    if (!ours || !texts.test(String(reply.getHeader('content-type')))) headers['x-no-compression'] = 'yes';
  });
  // an answer that broke before anything of it left is told as a fault, which is not what was being compressed
  app.addHook('onError', async (_, reply) => void reply.removeHeader('content-encoding'));
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: 1000,
    // in one go up to here, well below a millisecond; what is larger goes in pieces beside everyone else's questions
    syncThreshold: 65_536,
    globalDecompression: false,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } },
    zlibOptions: { level: 3 },
  });
}

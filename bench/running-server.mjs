// What a bench needs to look at a running office: a Chromium, and the link that signs it in.
import { existsSync } from 'node:fs';

/** CHROMIUM, the system's own, or the one from the registry. */
export async function chromiumFile() {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
  return process.env.CHROMIUM ?? installed.find((one) => existsSync(one)) ?? (await import('@sparticuz/chromium')).default.executablePath();
}

/** The one-time link that the server prints when it is up. */
export function signInLink(server) {
  return new Promise((resolve, reject) => {
    let text = '';
    server.on('close', () => reject(new Error(`the server stopped before it was up:\n${text}`)));
    server.stdout.setEncoding('utf8').on('data', (piece) => {
      text += piece;
      const found = /http\S+\/sign-in\?token=\S+/.exec(text);
      if (found) resolve(found[0]);
    });
  });
}

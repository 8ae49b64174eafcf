// A passkey device that Chromium itself plays: it confirms the person without asking. One for each page that needs it.
import type { Page } from 'playwright-core';

/** From now on the page's passkey dialogs are answered at once. Answers how many passkeys the device holds, when asked. */
export async function addVirtualPasskey(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length;
}

// The browser's own passkey dialog: shows a key that exists, or makes a new one.
import type { PasskeyAnswer, PasskeyChallenge } from '@samsyn/domain';
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

export const canUsePasskeys = browserSupportsWebAuthn;

/** The person closed the dialog, or the device had no key: not a fault, nothing was sent. */
export class PasskeyStopped extends Error {}

export async function showPasskey({ round, options }: PasskeyChallenge): Promise<PasskeyAnswer> {
  // made by the server's library for this very call
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const { startAuthentication } = await import('./passkey-dialog.ts');
  const response = await startAuthentication({ optionsJSON }).catch(stopped);
  return { round, response: { ...response } };
}

export async function makePasskey({ round, options }: PasskeyChallenge): Promise<PasskeyAnswer> {
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const { startRegistration } = await import('./passkey-dialog.ts');
  const response = await startRegistration({ optionsJSON }).catch(stopped);
  return { round, response: { ...response } };
}

function stopped(raised: unknown): never {
  throw new PasskeyStopped(String(raised));
}

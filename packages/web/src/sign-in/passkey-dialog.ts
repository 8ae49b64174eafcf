// What opens the browser's dialog; only whoever uses a passkey loads it.
export { startAuthentication, startRegistration } from '@simplewebauthn/browser';

// Passwords as argon2id hashes with OWASP's parameters (19 MiB, two passes). An unknown address costs exactly what a known one does.
import { hash, verify } from '@node-rs/argon2';
import { Fault, type KnownAboutPerson, longestPassword, normalPassword, passwordWeakness, shortestPassword } from '@samsyn/domain';

const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Of a password that nobody knows: verified against when there is no account. */
const nobodys = hash(crypto.randomUUID(), parameters);

/** @throws Fault account.password.* when it is too weak */
export function requireGoodPassword(password: string, known: KnownAboutPerson): void {
  const weakness = passwordWeakness(password, known);
  if (weakness === 'short') throw new Fault('account.password.short', { n: shortestPassword });
  if (weakness === 'long') throw new Fault('account.password.long', { n: longestPassword });
  if (weakness === 'common') throw new Fault('account.password.common');
  if (weakness === 'personal') throw new Fault('account.password.personal');
}

export const hashPassword = (password: string): Promise<string> => hash(normalPassword(password), parameters);

/** Always hashes once, also when there is nothing to compare with. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await nobodys), normalPassword(password));
  return stored !== null && fits;
}

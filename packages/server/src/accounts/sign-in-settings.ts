// How people may sign in here: from the environment, else from sign-in.json in the data directory. Read once, at the first question.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault, roles } from '@samsyn/domain';
import { z } from 'zod';

const groupRule = z.object({
  group: z.string().min(1),
  /** the municipality's code */
  municipality: z.string().min(1),
  /** the organisation's key or name */
  organisation: z.string().min(1),
  role: z.enum(roles),
});
const outsideSettings = z.object({
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1).optional(),
  scopes: z.string().default('openid profile email'),
  groupsClaim: z.string().default('groups'),
  /** what stands on the button */
  name: z.string().default('organisationens inloggning'),
  /** hosts beside the issuer's own that its addresses may lead to, such as the one that serves its keys */
  hosts: z.array(z.string()).default([]),
  groups: z.array(groupRule).default([]),
});
const signInSettings = z.object({
  local: z.boolean().default(true),
  /** required: whoever has a password alone must add a passkey or codes before anything else */
  secondFactor: z.enum(['offered', 'required']).default('offered'),
  outside: outsideSettings.nullable().default(null),
});

export type OutsideSettings = z.infer<typeof outsideSettings>;
export type SignInSettings = z.infer<typeof signInSettings>;

/** @throws Fault settings.signIn naming the setting that cannot be read */
export async function readSignInSettings(dataDir: string, environment: NodeJS.ProcessEnv = process.env): Promise<SignInSettings> {
  const file = path.join(dataDir, 'sign-in.json');
  const written = parsed(file, z.record(z.string(), z.unknown()), jsonOf(file, await readFile(file, 'utf8').catch(ifAbsent)));
  const fromFile = (written.outside ?? {}) as Record<string, unknown>;
  const fromEnvironment = {
    issuer: environment.SAMSYN_OIDC_ISSUER,
    clientId: environment.SAMSYN_OIDC_CLIENT_ID,
    clientSecret: environment.SAMSYN_OIDC_CLIENT_SECRET,
    scopes: environment.SAMSYN_OIDC_SCOPES,
    groupsClaim: environment.SAMSYN_OIDC_GROUPS_CLAIM,
    name: environment.SAMSYN_OIDC_NAME,
    hosts: environment.SAMSYN_OIDC_HOSTS?.split(/[\s,]+/).filter(Boolean),
    groups: environment.SAMSYN_OIDC_GROUPS ? jsonOf('SAMSYN_OIDC_GROUPS', environment.SAMSYN_OIDC_GROUPS) : undefined,
  };
  const given = Object.fromEntries(Object.entries(fromEnvironment).filter(([, value]) => value !== undefined && value !== ''));
  const outside = { ...fromFile, ...given };
  const local = environment.SAMSYN_LOCAL_SIGN_IN;
  const settings = parsed('SAMSYN_OIDC_*, sign-in.json', signInSettings, {
    ...written,
    ...(local ? { local: local !== 'off' } : {}),
    ...(environment.SAMSYN_SECOND_FACTOR ? { secondFactor: environment.SAMSYN_SECOND_FACTOR } : {}),
    outside: Object.keys(outside).length > 0 ? outside : null,
  });
  const { outside: provider } = settings;
  // in the clear only to this machine itself
  if (provider && !provider.issuer.startsWith('https://') && !['localhost', '127.0.0.1'].includes(new URL(provider.issuer).hostname))
    throw new Fault('settings.signIn', { name: 'SAMSYN_OIDC_ISSUER', why: 'https' });
  if (!settings.local && !settings.outside) throw new Fault('settings.signIn', { name: 'SAMSYN_LOCAL_SIGN_IN', why: 'SAMSYN_OIDC_ISSUER' });
  return settings;
}

function ifAbsent(raised: NodeJS.ErrnoException): string {
  if (raised.code === 'ENOENT') return '{}';
  throw raised;
}

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault('settings.signIn', { name, why: 'JSON' });
  }
}

function parsed<T>(name: string, schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const first = read.error.issues[0];
  // where and what kind of mistake, never the value: it may be the secret
  throw new Fault('settings.signIn', { name, why: `${first?.path.join('.') ?? ''}: ${first?.code ?? ''}` });
}

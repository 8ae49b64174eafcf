// Where mail goes out: SAMSYN_SMTP_URL and SAMSYN_MAIL_FROM. Without them letters stay in the outbox, on the administrator's screen.
import { Fault } from '@samsyn/domain';

export interface MailSettings {
  readonly url: URL;
  readonly from: string;
}

/** null: not set up. @throws Fault settings.signIn when only half of it is said, or it cannot be read */
export function mailSettings(environment: NodeJS.ProcessEnv = process.env): MailSettings | null {
  const { SAMSYN_SMTP_URL: text, SAMSYN_MAIL_FROM: from } = environment;
  if (!text && !from) return null;
  const url = text && URL.canParse(text) ? new URL(text) : null;
  // the address may hold the mail server's password: it is not repeated
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol))
    throw new Fault('settings.signIn', { name: 'SAMSYN_SMTP_URL', why: 'smtp://…, smtps://…' });
  if (!from?.includes('@')) throw new Fault('settings.signIn', { name: 'SAMSYN_MAIL_FROM', why: 'samsyn@…' });
  return { url, from };
}

// The interface's words of one language, asked for when it is chosen.
import type { Lang } from '@samsyn/domain';
import type { MessageKey } from './messages.ts';

export type Messages = Readonly<Record<MessageKey, string>>;

export async function loadWords(lang: Lang): Promise<Messages> {
  return lang === 'sv' ? (await import('virtual:words/sv')).default : (await import('virtual:words/en')).default;
}

// What will be saved, read back in words: a time that the browser writes in another country's order is seen before it is stored.
import { capital, categoryWords } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { type EventDraft, lackOf } from './event-draft.ts';

export function EventReadBack({ draft }: { readonly draft: EventDraft }) {
  const { t, lang } = useWords();
  const lack = lackOf(draft);
  const what = capital(categoryWords[draft.category]?.[lang].many ?? draft.category);
  const times = { from: wallText(draft.from, lang), to: draft.to === '' ? 'none' : wallText(draft.to, lang) };
  return (
    <p className="small muted" role="status">
      {lack ? t(`hand.lack.${lack}`) : t('hand.read', { what, ...times })}
    </p>
  );
}

/** As the wall clock showed it, whatever zone the reader sits in. */
function wallText(wall: string, lang: 'sv' | 'en'): string {
  const at = new Date(`${wall}Z`);
  if (Number.isNaN(at.getTime())) return '';
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const time = wall.slice(11, 16);
  return `${at.toLocaleDateString(lang === 'sv' ? 'sv-SE' : 'en-GB', { ...day, timeZone: 'UTC' })} ${lang === 'sv' ? time.replace(':', '.') : time}`;
}

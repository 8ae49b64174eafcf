// Everything that happened, as the event page of the sealed document prints it.
import { capital, eventHow, momentText, type SigningEvent, signingWords } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function EventsTable({ events }: { readonly events: readonly SigningEvent[] }) {
  const { t, lang } = useWords();
  const w = signingWords[lang];
  return (
    <section className="fig signing-events">
      <header>
        <h2>{t('signing.events')}</h2>
      </header>
      <ScrollFrame label={t('signing.events')}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{t('signing.event.when')}</th>
              <th scope="col">{t('signing.event.what')}</th>
              <th scope="col">{t('signing.event.function')}</th>
              <th scope="col">{t('signing.event.organisation')}</th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr key={`${event.at} ${event.kind} ${event.organisation}`}>
                <td>{momentText(event.at, lang)}</td>
                <td>
                  {w.kinds[event.kind]}
                  <span className="sub">{eventHow(event, lang)}</span>
                </td>
                <td>{capital(event.function?.[lang] ?? '–')}</td>
                <td>{event.organisation ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}

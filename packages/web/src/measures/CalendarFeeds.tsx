// Addresses for a calendar program: made, shown once, ended. Whoever has the address sees the occasions, so it is told how to end it.
import { feedList, madeFeed } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { feedsQuery } from './queries.ts';

export function CalendarFeeds() {
  const { t, date } = useWords();
  const { data } = useQuery(feedsQuery);
  const { data: session } = useQuery(sessionQuery);
  const queries = useQueryClient();
  const [chosen, setChosen] = useState('person');
  const make = useMutation({
    mutationFn: () => {
      const body = chosen === 'person' || chosen === 'organisation' ? { kind: chosen } : { kind: 'body', bodyId: chosen };
      return write(madeFeed, 'POST', '/api/calendar-feeds', body);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['calendar-feeds'] }),
  });
  const end = useMutation({
    mutationFn: (id: string) => write(feedList, 'POST', `/api/calendar-feeds/${id}/end`),
    onSuccess: (now) => queries.setQueryData(['calendar-feeds'], now),
  });
  const bodies = session?.rights.includes('meeting.read') ? (data?.bodies ?? []) : [];
  return (
    <section className="feeds">
      <h2>{t('calendar.title')}</h2>
      <p>{t('calendar.text')}</p>
      {data && data.feeds.length > 0 ? (
        <ul>
          {data.feeds.map((feed) => (
            <li key={feed.id}>
              <span>
                <b>{feed.kind === 'person' ? t('calendar.person') : feed.name}</b>
                <span className="sub">
                  {t('calendar.made', { day: date(feed.made) })}{' '}
                  {feed.lastRead ? t('calendar.read', { day: date(feed.lastRead) }) : t('calendar.unread')}
                </span>
              </span>
              <button type="button" className="btn" onClick={() => end.mutate(feed.id)}>
                {t('calendar.end')}
                <span className="sr">: {feed.kind === 'person' ? t('calendar.person') : feed.name}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <SelectField
          label={t('calendar.which')}
          value={chosen}
          options={[
            { value: 'person', text: t('calendar.person') },
            { value: 'organisation', text: session?.organisation.name ?? t('calendar.organisation') },
            ...bodies.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          onChange={setChosen}
        />
        <button type="submit" className="btn" disabled={make.isPending}>
          {t('calendar.make')}
        </button>
      </form>
      {make.data ? (
        <div className="strip ok" role="status">
          <span>
            <b>{t('calendar.once')}</b> <code>{make.data.address}</code>
          </span>
        </div>
      ) : null}
      {make.error || end.error ? <FaultNote raised={make.error ?? end.error} /> : null}
    </section>
  );
}

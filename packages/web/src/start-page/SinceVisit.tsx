// What has moved since the last visit: one line each, newest first, that leads to the thing.
import type { Moved } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { visitQuery } from '../duties/duty-queries.ts';
import { shortWeekday } from '../i18n/swedish-time.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';

export function SinceVisit() {
  const { t, lang } = useWords();
  const { data, error, refetch } = useQuery(visitQuery);
  return (
    <section className="fig since">
      <header>
        <h2>{data?.since ? t('now.since', { day: shortWeekday(data.since, lang) }) : t('now.since.first')}</h2>
      </header>
      {error ? <FaultNote raised={error} again={() => void refetch()} /> : null}
      {data && data.moved.length === 0 ? <p className="muted">{t('now.since.none')}</p> : null}
      {data && data.moved.length > 0 ? (
        <ul className="news">
          {data.moved.map((one) => (
            <li key={`${one.kind} ${one.id} ${one.at} ${one.by}`}>
              <time dateTime={one.at}>{shortWeekday(one.at, lang)}</time>
              <To moved={one}>{t(sentence(one), { title: one.title[lang], by: one.by ?? '' })}</To>
            </li>
          ))}
        </ul>
      ) : null}
      {data && data.more > 0 ? <p className="small muted">{t('now.since.more', { n: data.more })}</p> : null}
    </section>
  );
}

/** Several parties at one moment are not told apart. */
const sentence = ({ kind, by }: Moved) => (kind === 'signed' && by === null ? 'now.new.signedMany' : (`now.new.${kind}` as const));

function To({ moved: { kind, id }, children }: { readonly moved: Moved; readonly children: ReactNode }) {
  const params = { id };
  switch (kind) {
    case 'picture':
      return (
        <Link to="/bild/$id" params={params}>
          {children}
        </Link>
      );
    case 'problem':
      return (
        <Link to="/prioriteringar/problem/$id" params={params}>
          {children}
        </Link>
      );
    case 'decision':
      return (
        <Link to="/radet/mote/$id" params={params}>
          {children}
        </Link>
      );
    case 'late':
      return (
        <Link to="/atgarder/$id" params={params}>
          {children}
        </Link>
      );
    default:
      return (
        <Link to="/overenskommelse/$id/underskrift" params={params}>
          {children}
        </Link>
      );
  }
}

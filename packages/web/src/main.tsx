// Starts the office in the browser.
import './api/plain-schemas.ts';
import type { Lang } from '@samsyn/domain';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { watchConnection } from './api/connection.ts';
import { isFault, isLost } from './api/fault-error.ts';
import { sessionQuery } from './api/session-query.ts';
import { speak } from './i18n/spoken-words.ts';
import { firstLang, PreferencesProvider } from './preferences/Preferences.tsx';
import { makeRouter } from './router.tsx';
import './ui/styles.css';
import './settings/settings.css';
import './records/records.css';
import './sharing/sharing.css';
import './shell/shell.css';
import './ui/scroll.css';
import './problems/problems.css';
import './priorities/priorities.css';
import './causes/causes.css';
import './goals/goals.css';
import './measure-types/measure-types.css';
import './measures/measures.css';
import './meetings/adjust.css';
import './meetings/council.css';
import './meetings/meeting.css';
import './meetings/minutes.css';
import './agreements/agreements.css';
import './agreements/compared-agreements.css';
import './duties/duties.css';
import './data-calendar/data-calendar.css';
import './signatures/signatures.css';
import './presence/presence.css';
import './reviews/reviews.css';
import './log/log.css';
import './maps/maps.css';
import './maps/when.css';

const queries = new QueryClient({
  defaultOptions: {
    // a fault is an answer: asking again changes nothing; what got none is asked for again, when the server is back
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (times, raised) => isLost(raised) || (!isFault(raised) && times < 2),
    },
    // never left to wait unseen: refused at once, with what was written still there
    mutations: { networkMode: 'always' },
  },
});

watchConnection();
/** How long a page waits for its room and for who is signed in; then it shows that it waits. */
const patience = 3000;

/** Words, the room's code and who is signed in are asked for at once and shown when they are there: the page stands at its first drawing. */
async function start(root: HTMLElement): Promise<void> {
  const lang = firstLang();
  const words = speak(lang);
  const router = makeRouter();
  // the page asks for it by itself where somebody is signed in
  const known = document.querySelector('link[href="/api/session"]') !== null;
  const room = Promise.all([router.load(), known ? queries.prefetchQuery(sessionQuery) : null]);
  await nextTask();
  warmNumbers(lang);
  await Promise.race([room, new Promise((resolve) => setTimeout(resolve, patience))]);
  await words;
  const office = (
    <StrictMode>
      <PreferencesProvider>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </PreferencesProvider>
    </StrictMode>
  );
  // in small pieces: a slow telephone answers a finger in between
  startTransition(() => createRoot(root).render(office));
}

/** A browser reads a language's numbers and dates when they are first asked for: now, while the room is on its way, not in the first drawing. */
function warmNumbers(lang: Lang): void {
  new Intl.NumberFormat(lang).format(0);
  new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(0);
}

/** So that a finger is answered in between. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
// not awaited here: rooms take in parts of this file, and would wait for it while it waits for them
void nextTask().then(() => start(root));

// The addresses of bodies, meetings, minutes and decisions.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';
import { decisionSearch } from './decision-search.ts';

const CouncilPage = lazyRoom(() => import('./CouncilPage.tsx'), 'CouncilPage');
const DecisionsPage = lazyRoom(() => import('./DecisionsPage.tsx'), 'DecisionsPage');
const MeetingPage = lazyRoom(() => import('./MeetingPage.tsx'), 'MeetingPage');
const MinutesPage = lazyRoom(() => import('./MinutesPage.tsx'), 'MinutesPage');

/** Which item is open on the page: its id, in the address. */
const itemSearch = (search: Record<string, unknown>): { punkt?: string } =>
  typeof search.punkt === 'string' && /^[0-9a-f-]{36}$/.test(search.punkt) ? { punkt: search.punkt } : {};

const council = createRoute({ getParentRoute: () => office, path: '/radet', component: CouncilPage });
const meeting = createRoute({
  getParentRoute: () => office,
  path: '/radet/mote/$id',
  validateSearch: itemSearch,
  component: () => <MeetingPage id={meeting.useParams().id} item={meeting.useSearch().punkt ?? null} />,
});
const minutes = createRoute({
  getParentRoute: () => office,
  path: '/radet/protokoll/$id',
  validateSearch: itemSearch,
  component: () => <MinutesPage id={minutes.useParams().id} item={minutes.useSearch().punkt ?? null} />,
});
const decisions = createRoute({
  getParentRoute: () => office,
  path: '/radet/beslut',
  validateSearch: decisionSearch,
  component: () => <DecisionsPage search={decisions.useSearch()} />,
});

export const meetingRoutes = [council, meeting, minutes, decisions] as const;

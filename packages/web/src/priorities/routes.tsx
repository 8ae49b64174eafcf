// The addresses of prioritising.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';

const HarmPage = lazyRoom(() => import('./HarmPage.tsx'), 'HarmPage');
const PrioritiesPage = lazyRoom(() => import('./PrioritiesPage.tsx'), 'PrioritiesPage');
const RoundFormPage = lazyRoom(() => import('./RoundFormPage.tsx'), 'RoundFormPage');
const RoundPage = lazyRoom(() => import('./RoundPage.tsx'), 'RoundPage');

const room = createRoute({ getParentRoute: () => office, path: '/prioriteringar', component: PrioritiesPage });
const begin = createRoute({ getParentRoute: () => office, path: '/prioriteringar/ny', component: () => <RoundFormPage id={null} /> });
const harm = createRoute({ getParentRoute: () => office, path: '/prioriteringar/skadevikter', component: HarmPage });
const round = createRoute({
  getParentRoute: () => office,
  path: '/prioriteringar/omgang/$id',
  component: () => <RoundPage id={round.useParams().id} />,
});
const change = createRoute({
  getParentRoute: () => office,
  path: '/prioriteringar/omgang/$id/andra',
  component: () => <RoundFormPage id={change.useParams().id} />,
});

export const priorityRoutes = [room, begin, harm, round, change] as const;

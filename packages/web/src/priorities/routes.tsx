// The addresses of prioritising.
import { createRoute } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';
import { HarmPage } from './HarmPage.tsx';
import { PrioritiesPage } from './PrioritiesPage.tsx';
import { RoundFormPage } from './RoundFormPage.tsx';
import { RoundPage } from './RoundPage.tsx';

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

// The addresses of causes.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';

const CausesPage = lazyRoom(() => import('./CausesPage.tsx'), 'CausesPage');

const causes = createRoute({
  getParentRoute: () => office,
  path: '/prioriteringar/problem/$id/orsaker',
  component: () => <CausesPage problemId={causes.useParams().id} />,
});

export const causeRoutes = [causes] as const;

// The addresses of causes.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';

const CausesPage = lazyRouteComponent(() => import('./CausesPage.tsx'), 'CausesPage');

const causes = createRoute({
  getParentRoute: () => office,
  path: '/prioriteringar/problem/$id/orsaker',
  component: () => <CausesPage problemId={causes.useParams().id} />,
});

export const causeRoutes = [causes] as const;

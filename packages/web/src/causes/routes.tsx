// The addresses of causes.
import { createRoute } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';
import { CausesPage } from './CausesPage.tsx';

const causes = createRoute({
  getParentRoute: () => office,
  path: '/prioriteringar/problem/$id/orsaker',
  component: () => <CausesPage problemId={causes.useParams().id} />,
});

export const causeRoutes = [causes] as const;

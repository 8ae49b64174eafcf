// The addresses of goals.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';

const MeasureGoalsPage = lazyRouteComponent(() => import('./GoalsPage.tsx'), 'MeasureGoalsPage');
const ProblemGoalsPage = lazyRouteComponent(() => import('./GoalsPage.tsx'), 'ProblemGoalsPage');
const ofProblem = createRoute({
  getParentRoute: () => office,
  path: '/prioriteringar/problem/$id/mal',
  component: () => <ProblemGoalsPage problemId={ofProblem.useParams().id} />,
});
const ofMeasure = createRoute({
  getParentRoute: () => office,
  path: '/atgarder/$id/mal',
  component: () => <MeasureGoalsPage measureId={ofMeasure.useParams().id} />,
});

export const goalRoutes = [ofProblem, ofMeasure] as const;

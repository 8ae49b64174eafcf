// The addresses of goals.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';

const MeasureGoalsPage = lazyRoom(() => import('./GoalsPage.tsx'), 'MeasureGoalsPage');
const ProblemGoalsPage = lazyRoom(() => import('./GoalsPage.tsx'), 'ProblemGoalsPage');
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

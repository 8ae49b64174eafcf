// The addresses of measures and their activities.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';
import { planSearch } from './plan-search.ts';
import './measures.css';

const ChangeMeasurePage = lazyRoom(() => import('./MeasureFormPage.tsx'), 'ChangeMeasurePage');
const NewMeasurePage = lazyRoom(() => import('./MeasureFormPage.tsx'), 'NewMeasurePage');
const MeasurePage = lazyRoom(() => import('./MeasurePage.tsx'), 'MeasurePage');
const PlanPage = lazyRoom(() => import('./PlanPage.tsx'), 'PlanPage');
const TasksPage = lazyRoom(() => import('./TasksPage.tsx'), 'TasksPage');

const id = (value: unknown): string => (typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? value : '');

const plan = createRoute({
  getParentRoute: () => office,
  path: '/atgarder',
  validateSearch: planSearch,
  component: () => <PlanPage search={plan.useSearch()} />,
});
const added = createRoute({
  getParentRoute: () => office,
  path: '/atgarder/ny',
  validateSearch: (search: Record<string, unknown>): { problem?: string; orsak?: string } => ({
    ...(id(search.problem) ? { problem: id(search.problem) } : {}),
    ...(id(search.orsak) ? { orsak: id(search.orsak) } : {}),
  }),
  component: () => {
    const { problem = '', orsak = '' } = added.useSearch();
    return <NewMeasurePage problem={problem} cause={orsak} />;
  },
});
const one = createRoute({
  getParentRoute: () => office,
  path: '/atgarder/$id',
  component: () => <MeasurePage id={one.useParams().id} />,
});
const changed = createRoute({
  getParentRoute: () => office,
  path: '/atgarder/$id/andra',
  component: () => <ChangeMeasurePage id={changed.useParams().id} />,
});
const tasks = createRoute({ getParentRoute: () => office, path: '/mina-uppgifter', component: TasksPage });

export const measureRoutes = [plan, added, one, changed, tasks] as const;

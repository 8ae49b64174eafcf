// The addresses of measures and their activities.
import { createRoute } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';
import { ChangeMeasurePage, NewMeasurePage } from './MeasureFormPage.tsx';
import { MeasurePage } from './MeasurePage.tsx';
import { PlanPage } from './PlanPage.tsx';
import { planSearch } from './plan-search.ts';
import { TasksPage } from './TasksPage.tsx';
import './measures.css';

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

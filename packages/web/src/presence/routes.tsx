// The addresses of presence planning and resources.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';

const NewPlanPage = lazyRoom(() => import('./NewPlanPage.tsx'), 'NewPlanPage');
const PlanPage = lazyRoom(() => import('./PlanPage.tsx'), 'PlanPage');
const PresencePage = lazyRoom(() => import('./PresencePage.tsx'), 'PresencePage');
const ResourcesPage = lazyRoom(() => import('./ResourcesPage.tsx'), 'ResourcesPage');
const ToMeasuresPage = lazyRoom(() => import('./ToMeasuresPage.tsx'), 'ToMeasuresPage');

const presence = createRoute({ getParentRoute: () => office, path: '/atgarder/narvaro', component: PresencePage });
const newPlan = createRoute({
  getParentRoute: () => office,
  path: '/atgarder/narvaro/ny',
  validateSearch: (search: Record<string, unknown>): { fran?: string } =>
    typeof search.fran === 'string' && /^[0-9a-f-]{36}$/.test(search.fran) ? { fran: search.fran } : {},
  component: () => <NewPlanPage from={newPlan.useSearch().fran ?? null} />,
});
const plan = createRoute({
  getParentRoute: () => office,
  path: '/atgarder/narvaro/$id',
  component: () => <PlanPage id={plan.useParams().id} />,
});
const toMeasures = createRoute({
  getParentRoute: () => office,
  path: '/atgarder/narvaro/$id/atgarder',
  component: () => <ToMeasuresPage id={toMeasures.useParams().id} />,
});
const resources = createRoute({ getParentRoute: () => office, path: '/atgarder/resurser', component: ResourcesPage });

export const presenceRoutes = [presence, newPlan, plan, toMeasures, resources] as const;

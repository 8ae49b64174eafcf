// The addresses of presence planning and resources.
import { createRoute } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';
import { NewPlanPage } from './NewPlanPage.tsx';
import { PlanPage } from './PlanPage.tsx';
import { PresencePage } from './PresencePage.tsx';
import { ResourcesPage } from './ResourcesPage.tsx';
import { ToMeasuresPage } from './ToMeasuresPage.tsx';

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

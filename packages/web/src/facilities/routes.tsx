// The addresses of facilities.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';

const FacilitiesPage = lazyRouteComponent(() => import('./FacilitiesPage.tsx'), 'FacilitiesPage');
const QueuePage = lazyRouteComponent(() => import('./QueuePage.tsx'), 'QueuePage');

const facilities = createRoute({ getParentRoute: () => office, path: '/data/anlaggningar', component: FacilitiesPage });
const queue = createRoute({ getParentRoute: () => office, path: '/data/anlaggningar/ko', component: QueuePage });

export const facilityRoutes = [facilities, queue] as const;

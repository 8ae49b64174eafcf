// The addresses of facilities.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';

const FacilitiesPage = lazyRoom(() => import('./FacilitiesPage.tsx'), 'FacilitiesPage');
const QueuePage = lazyRoom(() => import('./QueuePage.tsx'), 'QueuePage');

const facilities = createRoute({ getParentRoute: () => office, path: '/data/anlaggningar', component: FacilitiesPage });
const queue = createRoute({ getParentRoute: () => office, path: '/data/anlaggningar/ko', component: QueuePage });

export const facilityRoutes = [facilities, queue] as const;

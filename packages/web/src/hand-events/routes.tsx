// The address of the form for one event.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';

const HandEventPage = lazyRouteComponent(() => import('./HandEventPage.tsx'), 'HandEventPage');

const form = createRoute({ getParentRoute: () => office, path: '/data/handelse', component: HandEventPage });

export const handEventRoutes = [form] as const;

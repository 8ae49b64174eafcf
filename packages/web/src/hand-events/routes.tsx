// The address of the form for one event.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';

const HandEventPage = lazyRoom(() => import('./HandEventPage.tsx'), 'HandEventPage');

const form = createRoute({ getParentRoute: () => office, path: '/data/handelse', component: HandEventPage });

export const handEventRoutes = [form] as const;

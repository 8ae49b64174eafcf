// The address of the data calendar.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';

const CalendarPage = lazyRoom(() => import('./CalendarPage.tsx'), 'CalendarPage');

const calendar = createRoute({ getParentRoute: () => office, path: '/data/kalender', component: CalendarPage });

export const dataCalendarRoutes = [calendar] as const;

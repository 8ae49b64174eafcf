// The address of the data calendar.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';

const CalendarPage = lazyRouteComponent(() => import('./CalendarPage.tsx'), 'CalendarPage');

const calendar = createRoute({ getParentRoute: () => office, path: '/data/kalender', component: CalendarPage });

export const dataCalendarRoutes = [calendar] as const;

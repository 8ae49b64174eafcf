// The address of the data calendar.
import { createRoute } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';
import { CalendarPage } from './CalendarPage.tsx';

const calendar = createRoute({ getParentRoute: () => office, path: '/data/kalender', component: CalendarPage });

export const dataCalendarRoutes = [calendar] as const;

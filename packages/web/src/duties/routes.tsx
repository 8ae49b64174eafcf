// The addresses of the start page.
import { createRoute } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';
import { NowPage } from './NowPage.tsx';

const now = createRoute({ getParentRoute: () => office, path: '/laget', component: NowPage });

export const dutyRoutes = [now] as const;

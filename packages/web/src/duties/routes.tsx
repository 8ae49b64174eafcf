// The addresses of the start page and of the law.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';

const LawPage = lazyRouteComponent(() => import('./LawPage.tsx'), 'LawPage');
const NowPage = lazyRouteComponent(() => import('./NowPage.tsx'), 'NowPage');

const now = createRoute({ getParentRoute: () => office, path: '/laget', component: NowPage });
const law = createRoute({ getParentRoute: () => office, path: '/laget/lagen', component: LawPage });

export const dutyRoutes = [now, law] as const;

// The addresses of the start page and of the law.
import { createRoute } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';
import { LawPage } from './LawPage.tsx';
import { NowPage } from './NowPage.tsx';

const now = createRoute({ getParentRoute: () => office, path: '/laget', component: NowPage });
const law = createRoute({ getParentRoute: () => office, path: '/laget/lagen', component: LawPage });

export const dutyRoutes = [now, law] as const;

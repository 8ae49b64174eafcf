// The addresses of the start page and of the law.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';

const LawPage = lazyRoom(() => import('./LawPage.tsx'), 'LawPage');
const StartPage = lazyRoom(() => import('../start-page/StartPage.tsx'), 'StartPage');

const now = createRoute({ getParentRoute: () => office, path: '/laget', component: StartPage });
const law = createRoute({ getParentRoute: () => office, path: '/laget/lagen', component: LawPage });

export const dutyRoutes = [now, law] as const;

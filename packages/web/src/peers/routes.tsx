// The address of municipalities of the same group.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';

const PeersPage = lazyRouteComponent(() => import('./PeersPage.tsx'), 'PeersPage');

const peers = createRoute({ getParentRoute: () => office, path: '/data/kommungrupper', component: PeersPage });

export const peerRoutes = [peers] as const;

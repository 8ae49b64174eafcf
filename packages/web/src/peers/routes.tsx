// The address of municipalities of the same group.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';

const PeersPage = lazyRoom(() => import('./PeersPage.tsx'), 'PeersPage');

const peers = createRoute({ getParentRoute: () => office, path: '/data/kommungrupper', component: PeersPage });

export const peerRoutes = [peers] as const;

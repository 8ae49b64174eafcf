// The addresses of the library of measure types.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';

const LibraryPage = lazyRoom(() => import('./LibraryPage.tsx'), 'LibraryPage');

const library = createRoute({ getParentRoute: () => office, path: '/atgarder/bibliotek', component: LibraryPage });

export const measureTypeRoutes = [library] as const;

// The addresses of the library of measure types.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';

const LibraryPage = lazyRouteComponent(() => import('./LibraryPage.tsx'), 'LibraryPage');

const library = createRoute({ getParentRoute: () => office, path: '/atgarder/bibliotek', component: LibraryPage });

export const measureTypeRoutes = [library] as const;

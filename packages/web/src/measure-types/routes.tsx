// The addresses of the library of measure types.
import { createRoute } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';
import { LibraryPage } from './LibraryPage.tsx';

const library = createRoute({ getParentRoute: () => office, path: '/atgarder/bibliotek', component: LibraryPage });

export const measureTypeRoutes = [library] as const;

// The address of the page of all components.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';

const GalleryPage = lazyRouteComponent(() => import('./GalleryPage.tsx'), 'GalleryPage');

const gallery = createRoute({ getParentRoute: () => office, path: '/komponenter', component: GalleryPage });

export const galleryRoutes = [gallery] as const;

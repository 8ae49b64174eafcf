// The address of the page of all components.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';

const GalleryPage = lazyRoom(() => import('./GalleryPage.tsx'), 'GalleryPage');

const gallery = createRoute({ getParentRoute: () => office, path: '/komponenter', component: GalleryPage });

export const galleryRoutes = [gallery] as const;

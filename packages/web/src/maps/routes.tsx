// The map's address.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';
import { mapAddress } from './map-address.ts';

const MapPage = lazyRoom(() => import('./MapPage.tsx'), 'MapPage');

const map = createRoute({
  getParentRoute: () => office,
  path: '/karta',
  validateSearch: mapAddress,
  component: () => <MapPage address={map.useSearch()} />,
});

export const mapRoutes = [map] as const;

// The map's address.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';
import { mapAddress } from './map-address.ts';

const MapPage = lazyRouteComponent(() => import('./MapPage.tsx'), 'MapPage');

const map = createRoute({
  getParentRoute: () => office,
  path: '/karta',
  validateSearch: mapAddress,
  component: () => <MapPage address={map.useSearch()} />,
});

export const mapRoutes = [map] as const;

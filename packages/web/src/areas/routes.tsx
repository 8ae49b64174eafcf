// The addresses of areas, exposures and addresses.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';
import './areas.css';

const AddressesPage = lazyRouteComponent(() => import('./AddressesPage.tsx'), 'AddressesPage');
const AreasPage = lazyRouteComponent(() => import('./AreasPage.tsx'), 'AreasPage');
const AreaVersionPage = lazyRouteComponent(() => import('./AreaVersionPage.tsx'), 'AreaVersionPage');
const DrawAreaPage = lazyRouteComponent(() => import('./DrawAreaPage.tsx'), 'DrawAreaPage');
const ExposuresPage = lazyRouteComponent(() => import('./ExposuresPage.tsx'), 'ExposuresPage');
const NewVersionPage = lazyRouteComponent(() => import('./NewVersionPage.tsx'), 'NewVersionPage');

const areas = createRoute({ getParentRoute: () => office, path: '/data/omraden', component: AreasPage });
const newVersion = createRoute({ getParentRoute: () => office, path: '/data/omraden/ny', component: NewVersionPage });
const draw = createRoute({ getParentRoute: () => office, path: '/data/omraden/rita', component: DrawAreaPage });
const version = createRoute({
  getParentRoute: () => office,
  path: '/data/omraden/$id',
  component: () => <AreaVersionPage id={version.useParams().id} />,
});
const exposures = createRoute({ getParentRoute: () => office, path: '/data/exponering', component: ExposuresPage });
const addresses = createRoute({ getParentRoute: () => office, path: '/data/adresser', component: AddressesPage });

export const areaRoutes = [areas, newVersion, draw, version, exposures, addresses] as const;

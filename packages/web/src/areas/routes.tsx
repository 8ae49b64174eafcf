// The addresses of areas, exposures and addresses.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';
import './areas.css';

const AddressesPage = lazyRoom(() => import('./AddressesPage.tsx'), 'AddressesPage');
const AreasPage = lazyRoom(() => import('./AreasPage.tsx'), 'AreasPage');
const AreaVersionPage = lazyRoom(() => import('./AreaVersionPage.tsx'), 'AreaVersionPage');
const DrawAreaPage = lazyRoom(() => import('./DrawAreaPage.tsx'), 'DrawAreaPage');
const ExposuresPage = lazyRoom(() => import('./ExposuresPage.tsx'), 'ExposuresPage');
const NewVersionPage = lazyRoom(() => import('./NewVersionPage.tsx'), 'NewVersionPage');

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

// Every address of the office. Filters live in the address, so a view can be sent to a colleague.
import { createRoute, createRouter } from '@tanstack/react-router';
import { agreementRoutes } from './agreements/routes.tsx';
import { areaRoutes } from './areas/routes.tsx';
import { causeRoutes } from './causes/routes.tsx';
import { dataCalendarRoutes } from './data-calendar/routes.tsx';
import { dutyRoutes } from './duties/routes.tsx';
import { facilityRoutes } from './facilities/routes.tsx';
import { galleryRoutes } from './gallery/routes.tsx';
import { goalRoutes } from './goals/routes.tsx';
import { handEventRoutes } from './hand-events/routes.tsx';
import { logSearch } from './log/log-search.ts';
import { mapRoutes } from './maps/routes.tsx';
import { measureTypeRoutes } from './measure-types/routes.tsx';
import { measureRoutes } from './measures/routes.tsx';
import { meetingRoutes } from './meetings/routes.tsx';
import { peerRoutes } from './peers/routes.tsx';
import { pictureFilter } from './picture/picture-filter.ts';
import type { CompareSearch } from './pictures/ComparePage.tsx';
import { presenceRoutes } from './presence/routes.tsx';
import { priorityRoutes } from './priorities/routes.tsx';
import { problemRoutes } from './problems/routes.tsx';
import { reviewRoutes } from './reviews/routes.tsx';
import { HomePage } from './shell/HomePage.tsx';
import { lazyRoom } from './shell/lazy-room.ts';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { office, root } from './shell/office-route.ts';
import { signatureRoutes, verifyRoute } from './signatures/routes.tsx';
import { FaultPage, Loading } from './ui/PageState.tsx';

const AccountPage = lazyRoom(() => import('./account/AccountPage.tsx'), 'AccountPage');
const InvitationsPage = lazyRoom(() => import('./account/InvitationsPage.tsx'), 'InvitationsPage');
const DataPage = lazyRoom(() => import('./data/DataPage.tsx'), 'DataPage');
const DeliveryPage = lazyRoom(() => import('./data/DeliveryPage.tsx'), 'DeliveryPage');
const LogPage = lazyRoom(() => import('./log/LogPage.tsx'), 'LogPage');
const MunicipalityPage = lazyRoom(() => import('./people/MunicipalityPage.tsx'), 'MunicipalityPage');
const PeoplePage = lazyRoom(() => import('./people/PeoplePage.tsx'), 'PeoplePage');
const PoliceAreaPage = lazyRoom(() => import('./people/PoliceAreaPage.tsx'), 'PoliceAreaPage');
const PicturePage = lazyRoom(() => import('./picture/PicturePage.tsx'), 'PicturePage');
const ComparePage = lazyRoom(() => import('./pictures/ComparePage.tsx'), 'ComparePage');
const PicturesPage = lazyRoom(() => import('./pictures/PicturesPage.tsx'), 'PicturesPage');
const ProblemPage = lazyRoom(() => import('./problem/ProblemPage.tsx'), 'ProblemPage');
const PrivacyPage = lazyRoom(() => import('./records/PrivacyPage.tsx'), 'PrivacyPage');
const RecordsPage = lazyRoom(() => import('./records/RecordsPage.tsx'), 'RecordsPage');
const RetentionPage = lazyRoom(() => import('./retention/RetentionPage.tsx'), 'RetentionPage');
const RolesPage = lazyRoom(() => import('./roles/RolesPage.tsx'), 'RolesPage');
const SettingsPage = lazyRoom(() => import('./settings/SettingsPage.tsx'), 'SettingsPage');
const SharingPage = lazyRoom(() => import('./sharing/SharingPage.tsx'), 'SharingPage');
const SharingsPage = lazyRoom(() => import('./sharing/SharingsPage.tsx'), 'SharingsPage');
const SignInPage = lazyRoom(() => import('./sign-in/SignInPage.tsx'), 'SignInPage');
const InvitationPage = lazyRoom(() => import('./sign-in/InvitationPage.tsx'), 'InvitationPage');
const SourcePage = lazyRoom(() => import('./source/SourcePage.tsx'), 'SourcePage');

const again = createRoute({ getParentRoute: () => root, path: '/sign-in-again', component: () => <SignInPage used /> });
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/inloggning',
  validateSearch: (search: Record<string, unknown>): { fault?: string } =>
    typeof search.fault === 'string' && /^[a-zA-Z.]{1,60}$/.test(search.fault) ? { fault: search.fault } : {},
  component: () => <SignInPage fault={signIn.useSearch().fault ?? ''} />,
});
const invitation = createRoute({ getParentRoute: () => root, path: '/inbjudan', component: InvitationPage });
const home = createRoute({ getParentRoute: () => office, path: '/', component: HomePage });
const current = createRoute({
  getParentRoute: () => office,
  path: '/bild',
  validateSearch: pictureFilter,
  component: () => <PicturePage id="current" filter={current.useSearch()} />,
});
const frozen = createRoute({
  getParentRoute: () => office,
  path: '/bild/$id',
  validateSearch: pictureFilter,
  component: () => <PicturePage id={frozen.useParams().id} filter={frozen.useSearch()} />,
});
const problem = createRoute({
  getParentRoute: () => office,
  path: '/bild/$id/problem/$rank',
  validateSearch: pictureFilter,
  component: () => {
    const { id, rank } = problem.useParams();
    return <ProblemPage id={id} rank={Number(rank)} filter={problem.useSearch()} />;
  },
});
const pictures = createRoute({ getParentRoute: () => office, path: '/bilder', component: PicturesPage });
const compare = createRoute({
  getParentRoute: () => office,
  path: '/bilder/jamfor',
  validateSearch: (search: Record<string, unknown>): CompareSearch => ({
    ...(isPicture(search.fran) ? { fran: search.fran } : {}),
    ...(isPicture(search.till) ? { till: search.till } : {}),
  }),
  component: () => <ComparePage search={compare.useSearch()} />,
});
const isPicture = (which: unknown): which is string => typeof which === 'string' && /^(current|[0-9a-f-]{36})$/.test(which);
const data = createRoute({ getParentRoute: () => office, path: '/data', component: DataPage });
const delivery = createRoute({
  getParentRoute: () => office,
  path: '/data/leverans/$id',
  component: () => <DeliveryPage id={delivery.useParams().id} />,
});

const sharings = createRoute({ getParentRoute: () => office, path: '/installningar/delning', component: SharingsPage });
const sharing = createRoute({
  getParentRoute: () => office,
  path: '/installningar/delning/$id',
  component: () => <SharingPage id={sharing.useParams().id} />,
});
const rolesRoom = createRoute({ getParentRoute: () => office, path: '/installningar/roller', component: RolesPage });
const people = createRoute({ getParentRoute: () => office, path: '/installningar/personer', component: PeoplePage });
const municipality = createRoute({ getParentRoute: () => office, path: '/installningar/kommuner', component: MunicipalityPage });
const area = createRoute({ getParentRoute: () => office, path: '/bilder/polisomradet', component: PoliceAreaPage });
const source = createRoute({
  getParentRoute: () => office,
  path: '/data/kalla/$id',
  component: () => <SourcePage id={source.useParams().id} />,
});
const settings = createRoute({ getParentRoute: () => office, path: '/installningar', component: SettingsPage });
const records = createRoute({ getParentRoute: () => office, path: '/installningar/diarium', component: RecordsPage });
const privacy = createRoute({ getParentRoute: () => office, path: '/installningar/dataskydd', component: PrivacyPage });

const account = createRoute({ getParentRoute: () => office, path: '/installningar/konto', component: AccountPage });
const invitations = createRoute({ getParentRoute: () => office, path: '/installningar/inbjudningar', component: InvitationsPage });

const log = createRoute({
  getParentRoute: () => office,
  path: '/installningar/logg',
  validateSearch: logSearch,
  component: () => <LogPage search={log.useSearch()} />,
});
const retention = createRoute({ getParentRoute: () => office, path: '/installningar/gallring', component: RetentionPage });

const nowhere = createRoute({ getParentRoute: () => office, path: '$', component: NotFoundPage });

/** Made when the office starts, not when this file is read: each takes its time on a slow telephone. */
export const makeRouter = () =>
  createRouter({
    routeTree: root.addChildren([
      again,
      signIn,
      invitation,
      verifyRoute,
      office.addChildren([
        home,
        current,
        frozen,
        problem,
        pictures,
        compare,
        data,
        delivery,
        settings,
        sharings,
        sharing,
        rolesRoom,
        people,
        municipality,
        area,
        source,
        records,
        privacy,
        account,
        invitations,
        log,
        retention,
        ...peerRoutes,
        ...problemRoutes,
        ...priorityRoutes,
        ...causeRoutes,
        ...galleryRoutes,
        ...goalRoutes,
        ...handEventRoutes,
        ...mapRoutes,
        ...measureTypeRoutes,
        ...measureRoutes,
        ...meetingRoutes,
        ...agreementRoutes,
        ...dutyRoutes,
        ...dataCalendarRoutes,
        ...signatureRoutes,
        ...presenceRoutes,
        ...reviewRoutes,
        ...areaRoutes,
        ...facilityRoutes,
        nowhere,
      ]),
    ]),
    scrollRestoration: true,
    // a room's code comes with the room, and is asked for when the pointer or the focus nears its link
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
    // a part of the program that is no longer there is not asked for again by the page that lacks it
    defaultErrorComponent: ({ error }) => <FaultPage raised={error} again={() => location.reload()} />,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}

// Every address of the office. Filters live in the address, so a view can be sent to a colleague.
import { createRoute, createRouter } from '@tanstack/react-router';
import { AccountPage } from './account/AccountPage.tsx';
import { InvitationsPage } from './account/InvitationsPage.tsx';
import { agreementRoutes } from './agreements/routes.tsx';
import { causeRoutes } from './causes/routes.tsx';
import { DataPage } from './data/DataPage.tsx';
import { DeliveryPage } from './data/DeliveryPage.tsx';
import { dataCalendarRoutes } from './data-calendar/routes.tsx';
import { dutyRoutes } from './duties/routes.tsx';
import { goalRoutes } from './goals/routes.tsx';
import { LogPage } from './log/LogPage.tsx';
import { logSearch } from './log/log-search.ts';
import { measureTypeRoutes } from './measure-types/routes.tsx';
import { measureRoutes } from './measures/routes.tsx';
import { meetingRoutes } from './meetings/routes.tsx';
import { MunicipalityPage } from './people/MunicipalityPage.tsx';
import { PeoplePage } from './people/PeoplePage.tsx';
import { PoliceAreaPage } from './people/PoliceAreaPage.tsx';
import { PicturePage } from './picture/PicturePage.tsx';
import { pictureFilter } from './picture/picture-filter.ts';
import { PicturesPage } from './pictures/PicturesPage.tsx';
import { presenceRoutes } from './presence/routes.tsx';
import { priorityRoutes } from './priorities/routes.tsx';
import { ProblemPage } from './problem/ProblemPage.tsx';
import { problemRoutes } from './problems/routes.tsx';
import { PrivacyPage } from './records/PrivacyPage.tsx';
import { RecordsPage } from './records/RecordsPage.tsx';
import { RetentionPage } from './retention/RetentionPage.tsx';
import { reviewRoutes } from './reviews/routes.tsx';
import { RolesPage } from './roles/RolesPage.tsx';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { SharingPage } from './sharing/SharingPage.tsx';
import { SharingsPage } from './sharing/SharingsPage.tsx';
import { HomePage } from './shell/HomePage.tsx';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { office, root } from './shell/office-route.ts';
import { InvitationPage } from './sign-in/InvitationPage.tsx';
import { SignInPage } from './sign-in/SignInPage.tsx';
import { signatureRoutes, verifyRoute } from './signatures/routes.tsx';
import { SourcePage } from './source/SourcePage.tsx';

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
  component: () => {
    const { id, rank } = problem.useParams();
    return <ProblemPage id={id} rank={Number(rank)} />;
  },
});
const pictures = createRoute({ getParentRoute: () => office, path: '/bilder', component: PicturesPage });
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

export const router = createRouter({
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
      ...problemRoutes,
      ...priorityRoutes,
      ...causeRoutes,
      ...goalRoutes,
      ...measureTypeRoutes,
      ...measureRoutes,
      ...meetingRoutes,
      ...agreementRoutes,
      ...dutyRoutes,
      ...dataCalendarRoutes,
      ...signatureRoutes,
      ...presenceRoutes,
      ...reviewRoutes,
      nowhere,
    ]),
  ]),
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

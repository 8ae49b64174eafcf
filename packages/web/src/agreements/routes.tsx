// The addresses of agreements.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';

const AgreementPage = lazyRoom(() => import('./AgreementPage.tsx'), 'AgreementPage');
const AgreementsPage = lazyRoom(() => import('./AgreementsPage.tsx'), 'AgreementsPage');
const CompareAgreementsPage = lazyRoom(() => import('./CompareAgreementsPage.tsx'), 'CompareAgreementsPage');
const VersionsPage = lazyRoom(() => import('./VersionsPage.tsx'), 'VersionsPage');

const text = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

const agreements = createRoute({ getParentRoute: () => office, path: '/overenskommelse', component: AgreementsPage });
const compare = createRoute({
  getParentRoute: () => office,
  path: '/overenskommelse/jamfor',
  validateSearch: (search: Record<string, unknown>): { a?: string; b?: string } => {
    const [a, b] = [text(search.a, /^[0-9a-f-]{36}$/), text(search.b, /^[0-9a-f-]{36}$/)];
    return { ...(a ? { a } : {}), ...(b ? { b } : {}) };
  },
  component: () => <CompareAgreementsPage {...compare.useSearch()} />,
});
const agreement = createRoute({
  getParentRoute: () => office,
  path: '/overenskommelse/$id',
  validateSearch: (search: Record<string, unknown>): { avsnitt?: string } => {
    const avsnitt = text(search.avsnitt, /^[a-z0-9-]{1,40}$/);
    return avsnitt ? { avsnitt } : {};
  },
  component: () => <AgreementPage id={agreement.useParams().id} at={agreement.useSearch().avsnitt ?? null} />,
});
const versions = createRoute({
  getParentRoute: () => office,
  path: '/overenskommelse/$id/versioner',
  component: () => <VersionsPage id={versions.useParams().id} />,
});

export const agreementRoutes = [agreements, compare, agreement, versions] as const;

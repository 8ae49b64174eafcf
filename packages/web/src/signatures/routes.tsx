// The addresses of signing, in the office, and of the public check, outside it.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office, root } from '../shell/office-route.ts';

const SigningPage = lazyRoom(() => import('./SigningPage.tsx'), 'SigningPage');
const VerifyPage = lazyRoom(() => import('./VerifyPage.tsx'), 'VerifyPage');

const signing = createRoute({
  getParentRoute: () => office,
  path: '/overenskommelse/$id/underskrift',
  component: () => <SigningPage id={signing.useParams().id} />,
});

export const signatureRoutes = [signing] as const;
export const verifyRoute = createRoute({ getParentRoute: () => root, path: '/kontrollera', component: VerifyPage });

// The addresses of the problem register.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';

const RegisteredProblemPage = lazyRoom(() => import('./RegisteredProblemPage.tsx'), 'RegisteredProblemPage');
const RegisterPage = lazyRoom(() => import('./RegisterPage.tsx'), 'RegisterPage');

const register = createRoute({ getParentRoute: () => office, path: '/prioriteringar/problem', component: RegisterPage });
const problem = createRoute({
  getParentRoute: () => office,
  path: '/prioriteringar/problem/$id',
  component: () => <RegisteredProblemPage id={problem.useParams().id} />,
});

export const problemRoutes = [register, problem] as const;

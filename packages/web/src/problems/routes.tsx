// The addresses of the problem register.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';

const RegisteredProblemPage = lazyRouteComponent(() => import('./RegisteredProblemPage.tsx'), 'RegisteredProblemPage');
const RegisterPage = lazyRouteComponent(() => import('./RegisterPage.tsx'), 'RegisterPage');

const register = createRoute({ getParentRoute: () => office, path: '/prioriteringar/problem', component: RegisterPage });
const problem = createRoute({
  getParentRoute: () => office,
  path: '/prioriteringar/problem/$id',
  component: () => <RegisteredProblemPage id={problem.useParams().id} />,
});

export const problemRoutes = [register, problem] as const;

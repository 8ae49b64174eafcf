// The addresses of the problem register.
import { createRoute } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';
import { RegisteredProblemPage } from './RegisteredProblemPage.tsx';
import { RegisterPage } from './RegisterPage.tsx';

const register = createRoute({ getParentRoute: () => office, path: '/prioriteringar/problem', component: RegisterPage });
const problem = createRoute({
  getParentRoute: () => office,
  path: '/prioriteringar/problem/$id',
  component: () => <RegisteredProblemPage id={problem.useParams().id} />,
});

export const problemRoutes = [register, problem] as const;

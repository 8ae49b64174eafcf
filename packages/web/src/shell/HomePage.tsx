// The front door: the present for whoever may see it, else the problem picture, else the first room that is open.
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query.ts';
import { Loading } from '../ui/PageState.tsx';
import { rooms } from './rooms.ts';

export function HomePage() {
  const { data: session } = useQuery(sessionQuery);
  if (!session) return <Loading />;
  const open = rooms.filter(({ right }) => session.rights.includes(right));
  const first = open.find(({ to }) => to === '/laget') ?? open.find(({ to }) => to === '/bild') ?? open[0];
  return <Navigate to={first?.to ?? '/installningar'} replace />;
}

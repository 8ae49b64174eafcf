// The settings' front door: the first room that is open to whoever comes.
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query.ts';
import { Loading } from '../ui/PageState.tsx';
import { settingsRooms } from './settings-rooms.ts';

export function SettingsPage() {
  const { data: session } = useQuery(sessionQuery);
  if (!session) return <Loading />;
  const first = settingsRooms.find(({ right }) => right === null || session.rights.includes(right));
  return <Navigate to={first?.to ?? '/'} replace />;
}

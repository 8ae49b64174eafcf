// The root of all addresses and the frame that the office's rooms stand in.
import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { allWords } from '../i18n/spoken-words.ts';
import { atTheDoor } from './at-the-door.ts';
import { Shell } from './Shell.tsx';

export const root = createRootRoute({
  component: Outlet,
  beforeLoad: ({ location }) => (atTheDoor(location.pathname) ? undefined : allWords()),
});
export const office = createRoute({ getParentRoute: () => root, id: 'office', component: Shell });

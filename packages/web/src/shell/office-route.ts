// The root of all addresses and the frame that the office's rooms stand in.
import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { allWords } from '../i18n/spoken-words.ts';
import { Shell } from './Shell.tsx';

/** The rooms at the door; all others wait for the words of all. */
const atTheDoor = /^\/((bild(\/[^/]+)?|data(\/.*)?|karta|inloggning|inbjudan|sign-in-again)\/?)?$/;

export const root = createRootRoute({
  component: Outlet,
  beforeLoad: ({ location }) => (atTheDoor.test(location.pathname) ? undefined : allWords()),
});
export const office = createRoute({ getParentRoute: () => root, id: 'office', component: Shell });

// The root of all addresses and the frame that the office's rooms stand in.
import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { Shell } from './Shell.tsx';

export const root = createRootRoute({ component: Outlet });
export const office = createRoute({ getParentRoute: () => root, id: 'office', component: Shell });

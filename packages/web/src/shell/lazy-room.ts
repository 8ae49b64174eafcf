// A room whose code comes when somebody goes there. While the server is away it waits, where the router would load the whole page anew at once and
// leave the reader with the browser's own words for no connection.
import { lazyRouteComponent } from '@tanstack/react-router';
import { fetched } from '../api/connection.ts';

export const lazyRoom: typeof lazyRouteComponent = (load, name) => lazyRouteComponent(() => fetched(load), name);

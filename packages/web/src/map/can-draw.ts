/**
 * Whether a map that moves is worth fetching: what the browser knows of itself. A canvas that is made to ask costs what the map's own costs, a
 * sixth of a second on a slow telephone; where there is no graphics card after all, the map itself says so.
 */
export const canDraw = (): boolean => 'WebGL2RenderingContext' in globalThis;

// The base map that the operator has chosen instead of the bundled land: the address of one style. Its tiles, letters and symbols must come
// from the same origin, the only one beside our own that pages may then ask.
import { Fault } from '@samsyn/domain';

/** SAMSYN_BASEMAP_STYLE; null = the bundled land, and no page asks anyone but us. @throws Fault cli.usage for one that is no address of https */
export function basemapStyle(environment: Readonly<Record<string, string | undefined>> = process.env): URL | null {
  const text = environment.SAMSYN_BASEMAP_STYLE;
  if (text === undefined || text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const near = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (!url || (url.protocol !== 'https:' && !(url.protocol === 'http:' && near)) || url.username !== '')
    throw new Fault('cli.usage', { why: `SAMSYN_BASEMAP_STYLE=${text}` });
  return url;
}

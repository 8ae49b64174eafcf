// The pages of the office that lighthouse looks at, with what they need to be there: a frozen picture, a delivery with rows in quarantine.

/**
 * @param {string} link signs in once
 * @returns {Promise<{ cookie: { name: string, value: string, url: string }, document: string,
 *   pages: readonly { name: string, url: string, signedIn: boolean, key?: string }[] }>} `document`: the picture as the file people take home
 */
export async function openPages(link) {
  const base = new URL(link).origin;
  const cookie = (await fetch(link, { redirect: 'manual' })).headers.get('set-cookie').split(';')[0];
  const ask = async (where, { token, body } = {}) => {
    const headers = { cookie, ...(body ? { 'content-type': 'application/json', 'x-csrf-token': token } : {}) };
    const answer = await fetch(base + where, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers });
    if (!answer.ok) throw new Error(`${where}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const json = async (where, sent) => (await ask(where, sent)).json();
  const { csrf: token } = await json('/api/session');
  const { version } = await json('/api/conduct');
  await ask('/api/conduct/acceptance', { token, body: { version } });
  const frozen = await json('/api/pictures/freeze', { token, body: { name: 'Till rådet' } });
  const delivery = (await json('/api/imports')).find(({ rows }) => rows?.quarantined > 0);
  const document = await (await ask(`/api/pictures/${frozen.id}.html?purpose=${encodeURIComponent('Bench of the pages')}&lang=sv`)).text();
  const [name, value] = cookie.split('=');
  const inside = (title, where, more = {}) => ({ name: title, url: base + where, signedIn: true, ...more });
  return {
    cookie: { name, value, url: base },
    document,
    pages: [
      inside('Läget', '/laget'),
      inside('Data', '/data'),
      inside('A delivery with quarantine', `/data/leverans/${delivery.id}`),
      inside('The data calendar', '/data/kalender'),
      inside('Areas', '/data/omraden'),
      inside('Facilities', '/data/anlaggningar'),
      inside('Problembild', '/bild'),
      inside('One problem', '/bild/current/problem/1'),
      inside('The map', '/karta'),
      inside('Frozen pictures', '/bilder'),
      inside('One frozen picture', `/bild/${frozen.id}`),
      { name: 'Sign-in', url: `${base}/inloggning`, signedIn: false },
      inside('Search (opened by its key)', '/data', { key: '/' }),
    ],
  };
}

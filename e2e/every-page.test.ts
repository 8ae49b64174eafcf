// Every page, in both languages, light and dark, on a phone and on a wide screen: nothing for axe to find, nothing wider than the screen,
// nothing that the strict policy stops, and no word of the other language left in the frame. Each is opened by its address, and gone to.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { structureFaults } from '../packages/server/src/documents/testing/pdf-structure.ts';
import { axeFindings } from './axe.ts';
import { startBrowser } from './browser.ts';
import { goTo } from './go-to.ts';
import { officeAddresses } from './office-addresses.ts';
import { novemberDelivery } from './police-delivery.ts';
import { type RunningOffice, startOffice } from './running-office.ts';
import { watchPolicy } from './watch-policy.ts';

let office: RunningOffice;
let browser: Browser;
let delivery = '';
let frozen = '';
let source = '';
/** one of each thing of the cycle's middle, by the noun of its address */
let one: Readonly<
  Record<'problem' | 'round' | 'measure' | 'plan' | 'review' | 'meeting' | 'minutes' | 'agreement' | 'signed' | 'division', string>
>;
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;

beforeAll(async () => {
  [office, browser] = await Promise.all([startOffice(), startBrowser({ mapsInPictures: 'SCREENSHOTS' in process.env })]);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(office.link);
  await page.locator('.rail').waitFor();
  const { csrf } = await (await context.request.get(`${office.address}/api/session`)).json();
  const headers = { 'x-csrf-token': csrf };
  const { version } = await (await context.request.get(`${office.address}/api/conduct`)).json();
  await context.request.post(`${office.address}/api/conduct/acceptance`, { headers, data: { version } });
  const { name, bytes } = novemberDelivery();
  const sent = await context.request.post(`${office.address}/api/imports?fileName=${name}`, {
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    data: bytes,
  });
  delivery = (await sent.json()).id;
  const kept = await context.request.post(`${office.address}/api/pictures/freeze`, { headers, data: { name: 'Till rådet' } });
  frozen = (await kept.json()).id;
  const ask = async (path: string) => (await context.request.get(office.address + path)).json();
  source = (await ask('/api/sources'))[0].id;
  const [{ meetings }, agreements] = await Promise.all([ask('/api/meetings'), ask('/api/agreements')]);
  const inState = <T extends { state: string }>(things: readonly T[], state: string): T =>
    things.find((thing) => thing.state === state) ?? things[0]!;
  one = {
    division: (await ask('/api/areas')).versions[0].id,
    problem: (await ask('/api/problems')).problems.at(-1).id,
    round: (await ask('/api/priorities')).rounds[0].id,
    measure: (await ask('/api/measures')).measures[0].id,
    plan: (await ask('/api/presence/plans'))[0].id,
    review: (await ask('/api/reviews')).reviews[0].id,
    meeting: inState<{ id: string; state: string }>(meetings, 'summoned').id,
    minutes: inState<{ id: string; state: string }>(meetings, 'adjusted').id,
    agreement: inState<{ id: string; state: string }>(agreements, 'draft').id,
    signed: inState<{ id: string; state: string }>(agreements, 'signed').id,
  };
  await page.goto(`${office.address}/data/leverans/${delivery}`);
  await page.locator('.tbl.cm').waitFor();
  // the session alone: what language the first visit had is not to be carried over
  signedIn = { ...(await context.storageState()), origins: [] };
  await context.close();
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

interface OfficePage {
  readonly name: string;
  readonly path: () => string;
  readonly ready: string;
  /** no link leads there: it is typed */
  readonly unlinked?: true;
}
const pages: readonly OfficePage[] = [
  { name: 'the picture', path: () => '/bild', ready: '.prob' },
  { name: 'an area by itself beside another', path: () => '/bild?omrade=centrum&jamfor=omrade:norrhamn', ready: '.compared' },
  { name: 'rates instead of counts', path: () => '/bild?per=inhabitants', ready: '.prob' },
  { name: 'a view that cannot be counted', path: () => '/bild?period=1999-01', ready: '.filters' },
  { name: 'a problem of a part of the day', path: () => '/bild/current/problem/1?omrade=centrum&tid=evening', ready: '.fig' },
  { name: 'groups of municipalities', path: () => '/data/kommungrupper', ready: 'h1' },
  { name: 'a problem that rises', path: () => '/bild/current/problem/1', ready: '.fig' },
  { name: 'a hot spot', path: () => '/bild/current/problem/9', ready: '.fig' },
  { name: 'a problem that is not there', path: () => '/bild/current/problem/99', ready: '.state' },
  { name: 'a frozen picture', path: () => `/bild/${frozen}`, ready: '.prob' },
  { name: 'the map', path: () => '/karta', ready: '.maptable' },
  { name: 'the map of change', path: () => '/karta?lager=forandring', ready: '.maptable' },
  { name: 'the map of hot spots', path: () => '/karta?lager=anhopning', ready: '.maptable' },
  { name: 'the map before a purpose is given', path: () => '/karta?lager=punkter', ready: '.purpose' },
  { name: 'the frozen pictures', path: () => '/bilder', ready: '.tbl' },
  { name: 'two pictures compared', path: () => '/bilder/jamfor', ready: '.compare-sides' },
  { name: 'data', path: () => '/data', ready: '.tbl a' },
  { name: 'a delivery that waits', path: () => `/data/leverans/${delivery}`, ready: '.tbl' },
  { name: 'one’s own account', path: () => '/installningar/konto', ready: '.account .tbl' },
  { name: 'the register', path: () => '/installningar/diarium', ready: '.tbl' },
  { name: 'data protection', path: () => '/installningar/dataskydd', ready: '.tbl' },
  { name: 'the sharings', path: () => '/installningar/delning', ready: '.tbl a' },
  { name: 'one source’s receivers', path: () => `/installningar/delning/${source}`, ready: '.tbl' },
  { name: 'a source, before a purpose is given', path: () => `/data/kalla/${source}`, ready: '.purpose' },
  { name: 'the roles', path: () => '/installningar/roller', ready: '.roles' },
  { name: 'the people', path: () => '/installningar/personer', ready: '.tbl' },
  { name: 'the settings', path: () => '/installningar', ready: 'h1' },
  { name: 'the municipalities', path: () => '/installningar/kommuner', ready: 'h1' },
  { name: 'the invitations', path: () => '/installningar/inbjudningar', ready: 'h1' },
  { name: 'the log', path: () => '/installningar/logg', ready: 'h1' },
  { name: 'retention', path: () => '/installningar/gallring', ready: 'h1' },
  { name: 'the police area', path: () => '/bilder/polisomradet', ready: 'h1' },
  { name: 'the present', path: () => '/laget', ready: '.months-of' },
  { name: 'what the law asks', path: () => '/laget/lagen', ready: '.law' },
  { name: 'one event by hand', path: () => '/data/handelse', ready: '.hand-event' },
  { name: 'all components', path: () => '/komponenter', ready: '.gallery .swatch' },
  { name: 'the divisions into areas', path: () => '/data/omraden', ready: '.tbl a' },
  { name: 'a new division', path: () => '/data/omraden/ny', ready: 'input[type=file]' },
  { name: 'an area drawn', path: () => '/data/omraden/rita', ready: '.placedraw canvas' },
  { name: 'a division', path: () => `/data/omraden/${one.division}`, ready: '.fig svg' },
  { name: 'the exposures', path: () => '/data/exponering', ready: '.exposures input' },
  { name: 'the facilities', path: () => '/data/anlaggningar', ready: '.facilitymap svg' },
  { name: 'the queue of facilities', path: () => '/data/anlaggningar/ko', ready: '.queue svg' },
  { name: 'the address register', path: () => '/data/adresser', ready: 'input[type=file]' },
  { name: 'the data calendar', path: () => '/data/kalender', ready: '.remarks' },
  { name: 'the priorities', path: () => '/prioriteringar', ready: '.tbl' },
  { name: 'a round', path: () => `/prioriteringar/omgang/${one.round}`, ready: 'h1' },
  { name: 'a round’s criteria', path: () => `/prioriteringar/omgang/${one.round}/andra`, ready: 'h1' },
  { name: 'a new round', path: () => '/prioriteringar/ny', ready: 'h1' },
  { name: 'the weights of harm', path: () => '/prioriteringar/skadevikter', ready: '.tbl' },
  { name: 'the problem register', path: () => '/prioriteringar/problem', ready: '.tbl' },
  { name: 'a problem of the register', path: () => `/prioriteringar/problem/${one.problem}`, ready: '.tbl' },
  { name: 'its causes', path: () => `/prioriteringar/problem/${one.problem}/orsaker`, ready: '.fig' },
  { name: 'its goals', path: () => `/prioriteringar/problem/${one.problem}/mal`, ready: '.tbl' },
  { name: 'the plan', path: () => '/atgarder', ready: 'h1' },
  { name: 'the plan as a board', path: () => '/atgarder?visa=tavla', ready: 'h1' },
  { name: 'a new measure', path: () => '/atgarder/ny', ready: 'fieldset' },
  { name: 'a measure', path: () => `/atgarder/${one.measure}`, ready: 'h1' },
  { name: 'a measure changed', path: () => `/atgarder/${one.measure}/andra`, ready: 'fieldset' },
  { name: 'a measure’s goals', path: () => `/atgarder/${one.measure}/mal`, ready: 'h1' },
  { name: 'my tasks', path: () => '/mina-uppgifter', ready: 'h1' },
  { name: 'the library of measures', path: () => '/atgarder/bibliotek', ready: 'h2' },
  { name: 'presence', path: () => '/atgarder/narvaro', ready: 'h1' },
  { name: 'a new presence plan', path: () => '/atgarder/narvaro/ny', ready: 'fieldset' },
  { name: 'a presence plan', path: () => `/atgarder/narvaro/${one.plan}`, ready: '.fig' },
  { name: 'a presence plan’s way to measures', path: () => `/atgarder/narvaro/${one.plan}/atgarder`, ready: 'h1' },
  { name: 'resources', path: () => '/atgarder/resurser', ready: '.tbl' },
  { name: 'planning reviews', path: () => '/atgarder/granskning', ready: '.tbl' },
  { name: 'a planning review', path: () => `/atgarder/granskning/${one.review}`, ready: 'h2' },
  { name: 'lighting', path: () => '/atgarder/belysning', ready: '.tbl' },
  { name: 'what is seen in the dark', path: () => '/atgarder/belysning/iakttagelse', ready: 'fieldset' },
  { name: 'the agreements', path: () => '/overenskommelse', ready: '.tbl' },
  { name: 'a draft agreement', path: () => `/overenskommelse/${one.agreement}`, ready: 'h2' },
  { name: 'its versions', path: () => `/overenskommelse/${one.agreement}/versioner`, ready: 'h1' },
  { name: 'two agreements', path: () => '/overenskommelse/jamfor', ready: 'h1' },
  { name: 'a signed agreement’s signing', path: () => `/overenskommelse/${one.signed}/underskrift`, ready: 'h2' },
  { name: 'the council', path: () => '/radet', ready: '.tbl' },
  { name: 'a meeting to come', path: () => `/radet/mote/${one.meeting}`, ready: 'h2' },
  { name: 'locked minutes', path: () => `/radet/protokoll/${one.minutes}`, ready: 'h1' },
  { name: 'the decisions', path: () => '/radet/beslut', ready: '.tbl' },
  { name: 'an address that does not exist', path: () => '/finns-inte', ready: 'h1', unlinked: true },
];
const views = [
  { lang: 'sv', colorScheme: 'light', width: 1440 },
  { lang: 'en', colorScheme: 'dark', width: 390 },
] as const;

/** A context with its one page, and what the policy stops in it. */
async function signedInAs({ lang, colorScheme, width }: (typeof views)[number]) {
  const locale = lang === 'sv' ? 'sv-SE' : 'en-GB';
  const shown = { locale, colorScheme, reducedMotion: 'reduce', viewport: { width, height: 900 } } as const;
  const context = await browser.newContext({ storageState: signedIn, ...shown });
  const stopped = await watchPolicy(context);
  return { context, stopped, page: await context.newPage() };
}
async function fits(page: Page, lang: string): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  expect(await page.evaluate('document.documentElement.lang')).toBe(lang);
  expect(await page.locator('.rail .cycle').first().innerText()).toContain(lang === 'sv' ? 'Problembild' : 'Problem picture');
}

it('every address of the office is among the pages', async () => {
  const shown = pages.map(({ path }) => path().split(/[?#]/)[0] ?? '');
  const elsewhere = ['/', '/inloggning', '/inbjudan', '/sign-in-again', '/kontrollera'];
  const addresses = (await officeAddresses()).filter((address) => !elsewhere.includes(address));
  expect(addresses.length).toBeGreaterThan(15);
  const missing = addresses.filter(
    (address) => !shown.some((path) => new RegExp(`^${address.replace(/\$[a-z]+/gi, '[^/]+')}$`).test(path)),
  );
  expect(missing).toEqual([]);
});

describe.each(views)('$lang $colorScheme $width', (view) => {
  let context: BrowserContext;
  // one page goes from address to address, as a person's does
  let page: Page;
  let stopped: string[];
  beforeAll(async () => {
    ({ context, page, stopped } = await signedInAs(view));
    await page.goto(`${office.address}/laget`);
    // the frame stands before the program does, and only the program hears where one goes
    await page.locator('.months-of').first().waitFor();
  });
  afterAll(() => context.close());

  it.each(pages)('$name', async ({ path, ready, unlinked }) => {
    if (unlinked) await page.goto(office.address + path());
    else await goTo(page, path(), ready);
    await page.locator(ready).first().waitFor();
    if (process.env.SCREENSHOTS)
      await page.screenshot({
        path: `${process.env.SCREENSHOTS}/${path().replace(/[^a-z0-9]+/g, '-')}-${view.lang}-${view.colorScheme}-${view.width}.png`,
        fullPage: true,
      });
    expect(await axeFindings(page)).toEqual([]);
    await fits(page, view.lang);
    // what opens is looked into too
    for (const button of await page.locator('main button[aria-haspopup], main button[aria-expanded]').all()) {
      if (view.width < 1000 || !(await button.isVisible())) continue;
      await button.click();
      await page.keyboard.press('Escape');
    }
    expect(stopped.splice(0)).toEqual([]);
  });
});

describe('opened by its address', () => {
  let opened: Awaited<ReturnType<typeof signedInAs>>;
  beforeAll(async () => {
    opened = await signedInAs(views[1]);
  });
  afterAll(() => opened.context.close());

  it.each(pages)('$name', async ({ path, ready }) => {
    await opened.page.goto(office.address + path());
    await opened.page.locator(ready).first().waitFor();
    await fits(opened.page, views[1].lang);
    expect(opened.stopped.splice(0)).toEqual([]);
  });
});

const documents: readonly { readonly name: string; readonly path: () => string }[] = [
  { name: 'a draft agreement', path: () => `/api/agreements/${one.agreement}/agreement.pdf?lang=sv` },
  { name: 'its action plan', path: () => `/api/agreements/${one.agreement}/plan.pdf?lang=en` },
  { name: 'its promise to citizens', path: () => `/api/agreements/${one.agreement}/promise.pdf` },
  { name: 'its assessment', path: () => `/api/agreements/${one.agreement}/assessment.pdf` },
  { name: 'a sealed agreement', path: () => `/api/agreements/${one.signed}/signing/sealed.pdf?lang=sv` },
  { name: 'its sealed translation', path: () => `/api/agreements/${one.signed}/signing/sealed.pdf?lang=en` },
  { name: 'minutes', path: () => `/api/meetings/${one.minutes}/minutes.pdf` },
  { name: 'a meeting’s bundle', path: () => `/api/meetings/${one.meeting}/bundle.pdf` },
  { name: 'a planning review', path: () => `/api/reviews/${one.review}/document.pdf` },
  { name: 'the evidence of the law clock', path: () => '/api/duties/evidence.pdf' },
  { name: 'the record of processing', path: () => '/api/privacy/processing.pdf' },
];

it('documents are tagged as PDF/UA-1 asks, as far as a program can tell', async () => {
  const context = await browser.newContext({ storageState: signedIn });
  const found: string[] = [];
  for (const { name, path } of documents) {
    const answer = await context.request.get(office.address + path());
    const body = await answer.body();
    const faults = answer.ok() ? await structureFaults(body) : [`HTTP ${answer.status()} ${body.toString().slice(0, 120)}`];
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  expect(found).toEqual([]);
  await context.close();
});

it('without a session there is only the way in, and axe finds nothing there', async () => {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  await page.goto(`${office.address}/bild`);
  await page.getByRole('heading', { name: 'Logga in' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(office.link);
  await page.getByText('Länken är redan använd.').waitFor();
  await page.goto(await office.newLink());
  await page.locator('.rail').waitFor();
  await context.close();
});

it('every step can be taken by keyboard alone: skip link, list, problem and back', async () => {
  const context = await browser.newContext({ storageState: signedIn, locale: 'sv-SE' });
  const page = await context.newPage();
  await page.goto(`${office.address}/bild`);
  await page.locator('.prob').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Hoppa till innehållet');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const reached = new Set<string>();
  for (let i = 0; i < 60 && !reached.has('prob'); i++) {
    reached.add(String(await page.evaluate('(document.activeElement.className || "").split(" ")[0]')));
    await page.keyboard.press('Tab');
  }
  expect(reached).toContain('prob');
  await context.close();
});

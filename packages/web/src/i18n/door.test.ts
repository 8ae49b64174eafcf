// The rooms at the door are shown before the late words are here: none of them, nor any part of theirs, says a late word.
import { expect, it } from 'vitest';
import { atTheDoor } from '../shell/at-the-door.ts';
import { lateKeys } from './late-rooms.ts';

const rooms = {
  '/laget': 'start-page/StartPage.tsx',
  '/laget/lagen': 'duties/LawPage.tsx',
  '/data': 'data/DataPage.tsx',
  '/data/leverans/7': 'data/DeliveryPage.tsx',
  '/data/kalender': 'data-calendar/CalendarPage.tsx',
  '/data/omraden': 'areas/AreasPage.tsx',
  '/data/anlaggningar': 'facilities/FacilitiesPage.tsx',
  '/bild': 'picture/PicturePage.tsx',
  '/bild/current/problem/1': 'problem/ProblemPage.tsx',
  '/bilder': 'pictures/PicturesPage.tsx',
  '/bilder/jamfor': 'pictures/ComparePage.tsx',
  '/karta': 'maps/MapPage.tsx',
  '/inloggning': 'sign-in/SignInPage.tsx',
};
const texts = import.meta.glob<string>(['../**/*.ts', '../**/*.tsx', '!../i18n/**'], { query: '?raw', import: 'default', eager: true });

/** The room's own file and every file of ours that it takes in at once or later, beside this folder. */
function filesOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || texts[file] === undefined) return found;
  found.add(file);
  for (const [, wanted = ''] of texts[file].matchAll(/(?:from|import) ?\(?'(\.[^']+\.tsx?)'/g))
    filesOf(`..${new URL(wanted, `file:///${file.slice(3)}`).pathname}`, found);
  return found;
}

function lateIn(file: string): string[] {
  const text = texts[file] ?? '';
  const said = [...text.matchAll(/'([a-z][\w.-]+)'/gi)].flatMap(([, key = '']) => (lateKeys.has(key) ? [key] : []));
  // a key that ends in a value
  const begun = [...text.matchAll(/`([a-z][\w-]+\.[\w.-]*)\$\{/gi)].map(([, start = '']) => start);
  return [...said, ...begun.filter((start) => [...lateKeys].some((key) => key.startsWith(start)))];
}

it.each(Object.entries(rooms))('%s', (address, room) => {
  expect(atTheDoor(address)).toBe(true);
  const late = [...filesOf(`../${room}`)].flatMap((file) => lateIn(file).map((key) => `${file}: ${key}`));
  // what it stands on is found at all
  expect(filesOf(`../${room}`).size).toBeGreaterThan(5);
  expect(late).toEqual([]);
});

it('a room further in waits for all words', () => {
  for (const address of ['/atgarder', '/radet/mote/7', '/overenskommelse', '/installningar/logg']) expect(atTheDoor(address)).toBe(false);
});

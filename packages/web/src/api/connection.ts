// Whether Samsyn answers. A request that gets no answer is no reason to alarm: the server is asked once more, and only if it is silent then the
// pages say so. While it is away what is asked for waits, and is fetched by itself when it is back; what is written is refused at once.
import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { lostConnection } from './fault-error.ts';

/** back: it has just come back, which is told for a while */
export type Connection = 'here' | 'asking' | 'lost' | 'back';

/** Between one question and the next, in ms; the last for as long as it takes. */
const pauses = [1000, 2000, 4000, 8000, 15_000];
/** How long it is told that it is back. */
const toldFor = 8000;

let state: Connection = 'here';
let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(next: Connection): void {
  state = next;
  for (const tell of listeners) tell();
}

/** A request got no answer. */
function noteLost(): void {
  if (isAway()) return;
  onlineManager.setOnline(false);
  set('asking');
  askNow();
}

/** The same, as the fault that whoever asked is told. */
export function lost() {
  noteLost();
  return lostConnection();
}

/** Asks whether it is back, without waiting for the next time. */
export function askNow(): void {
  if (!isAway()) return;
  clearTimeout(timer);
  void answers().then(heard);
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch('/health', { cache: 'no-store', signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

function heard(there: boolean): void {
  if (!isAway()) return;
  clearTimeout(timer);
  if (!there) {
    timer = setTimeout(askNow, pauses[Math.min(asked++, pauses.length - 1)]);
    if (state === 'asking') set('lost');
    return;
  }
  asked = 0;
  const wasTold = state === 'lost';
  set(wasTold ? 'back' : 'here');
  onlineManager.setOnline(true);
  if (wasTold) timer = setTimeout(() => set('here'), toldFor);
}

const isAway = (): boolean => state === 'asking' || state === 'lost';

/** Resolves when it answers, at once if it does. */
function whenHere(): Promise<void> {
  if (!isAway()) return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (isAway()) return;
      listeners.delete(look);
      resolve();
    };
    listeners.add(look);
  });
}

/** Within this time a page that was loaded anew for a part it lacked is not loaded anew for it once more, in ms. */
const onceWithin = 60_000;
const loadedAnew = 'samsyn.loadedAnew';

/**
 * A part of the program itself, fetched again when the server is back. A browser does not ask again for a module that it once did not get: then the
 * page is loaded anew, once. What is refused after that too is raised.
 */
export async function fetched<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    noteLost();
    await whenHere();
    return load().catch(loadAnew);
  }
}

function loadAnew(raised: unknown): Promise<never> {
  if (Date.now() - Number(sessionStorage.getItem(loadedAnew) ?? 0) < onceWithin) throw raised;
  sessionStorage.setItem(loadedAnew, String(Date.now()));
  location.reload();
  // nothing more happens on the page that is left
  return new Promise(() => undefined);
}

/** From the start of the page on: what the browser itself knows of the network. */
export function watchConnection(): void {
  // ours says whether the server answers, the browser's only whether there is a network
  onlineManager.setEventListener(() => undefined);
  addEventListener('offline', noteLost);
  addEventListener('online', askNow);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && askNow());
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => state);

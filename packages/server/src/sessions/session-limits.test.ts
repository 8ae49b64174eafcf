import { expect, test } from 'vitest';
import { agentWords } from './agent-words.ts';
import { isFresh } from './require-session.ts';
import { idleMinutes } from './session-limits.ts';

test('a browser is told in coarse words, and no finer', () => {
  const seen = (header: string | undefined) => agentWords(header);
  expect(seen('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0')).toBe(
    'Edge, Windows',
  );
  expect(seen('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile Safari/604.1')).toBe(
    'Safari, iOS',
  );
  expect(seen('Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/143.0.0.0 Mobile Safari/537.36')).toBe('Chrome, Android');
  expect(seen('curl/8.5.0')).toBe('');
  expect(seen(undefined)).toBe('');
});

test('silence ends a session after what the setting says, within reason', () => {
  expect(idleMinutes('')).toBe(120);
  expect(idleMinutes('30')).toBe(30);
  for (const wrong of ['4', '721', '30.5', 'en timme'])
    expect(() => idleMinutes(wrong)).toThrow(expect.objectContaining({ code: 'settings.signIn' }));
});

test('fresh is ten minutes, whatever the way in; only the demo’s printed link holds longer', () => {
  const at = new Date('2026-11-25T12:00:00Z');
  const minutesAgo = (n: number) => new Date(at.getTime() - n * 60_000);
  const fresh = (minutes: number, method: 'link' | 'password', demo: boolean) =>
    isFresh({ authenticatedAt: minutesAgo(minutes), method, demo }, at);
  expect([fresh(9, 'link', false), fresh(11, 'link', false), fresh(11, 'password', true)]).toEqual([true, false, false]);
  expect(fresh(300, 'link', true)).toBe(true);
});

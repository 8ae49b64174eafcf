// Which passwords are refused: too short, too long, common, a pattern of the keyboard, or made of what anyone knows about the person.
import { commonRoots } from './common-passwords.ts';

export const shortestPassword = 12;
export const longestPassword = 200;
export type PasswordWeakness = 'short' | 'long' | 'common' | 'personal';

/** Words that everyone who guesses will try first: the address, the municipality, the organisation. */
export interface KnownAboutPerson {
  readonly email?: string | null;
  readonly names?: readonly string[];
}

/** The same characters written in different ways are the same password. */
export const normalPassword = (password: string): string => password.normalize('NFKC');

/** @returns why the password is refused, or null; length is counted in characters as a person counts them */
export function passwordWeakness(password: string, known: KnownAboutPerson = {}): PasswordWeakness | null {
  const text = normalPassword(password).toLowerCase();
  const length = [...text].length;
  if (length < shortestPassword) return 'short';
  if (length > longestPassword) return 'long';
  if (isPattern(text)) return 'common';
  if (readings(text).some((reading) => isCommon(reading))) return 'common';
  return holdsKnown(text, known) ? 'personal' : null;
}

/** Few different signs, one piece said again and again, or neighbours in the alphabet, the figures or the keyboard. */
function isPattern(text: string): boolean {
  if (new Set(text).size < 5) return true;
  if (/^(.{1,6})\1+.?.?.?$/.test(text)) return true;
  const rows = ['abcdefghijklmnopqrstuvwxyzåäö', '01234567890123456789', 'qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'];
  const lines = rows.flatMap((row) => [row, [...row].reverse().join('')]);
  let neighbours = 0;
  for (let i = 1; i < text.length; i++) if (lines.some((line) => line.includes(text.slice(i - 1, i + 1)))) neighbours++;
  // four steps in five along a row is running a finger over the keys
  return neighbours / (text.length - 1) >= 0.8;
}

const lookAlike: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** The text as it stands and with look-alike signs read as letters. */
function readings(text: string): string[] {
  const trimmed = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [trimmed, [...trimmed].map((sign) => lookAlike[sign] ?? sign).join('')];
}

/** A root, or nothing but roots with signs between them. */
function isCommon(text: string): boolean {
  if (text === '') return true;
  const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.every((word) => commonRoots.has(word) || twoRoots(word));
}

function twoRoots(word: string): boolean {
  for (let cut = 3; cut <= word.length - 3; cut++) if (commonRoots.has(word.slice(0, cut)) && commonRoots.has(word.slice(cut))) return true;
  return false;
}

function holdsKnown(text: string, { email, names = [] }: KnownAboutPerson): boolean {
  const [local = '', domain = ''] = (email ?? '').toLowerCase().split('@');
  const known = [email ?? '', local, domain.split('.').slice(0, -1).join('.'), ...names].map((name) => name.toLowerCase().trim());
  return known.some((name) => name.length >= 4 && text.includes(name));
}

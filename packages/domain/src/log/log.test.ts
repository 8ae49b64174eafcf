import { expect, test } from 'vitest';
import { monthName } from '../calendar/month-names.ts';
import { answers, logQuestionKeys } from './log-questions.ts';
import { eventSentence, logSentence } from './log-sentence.ts';
import { checkPurpose } from './purpose.ts';

const facts = { month: '2026-11', times: 27, rows: 6351, functions: 2, refused: 2, about: 'Polisen, brott' };

test('an answer says its finding in one sentence, in both languages', () => {
  expect(logSentence({ ...facts, question: 'opened' }, 'sv')).toBe(
    'Rader ur Polisen, brott öppnades 27 gånger i november 2026, av två funktioner. Två försök nekades.',
  );
  expect(logSentence({ ...facts, question: 'opened' }, 'en')).toBe(
    'Rows of Polisen, brott were opened 27 times in November 2026, by two functions. Two attempts were refused.',
  );
  expect(logSentence({ ...facts, question: 'opened', times: 1, functions: 1, refused: 1, about: null }, 'sv')).toBe(
    'Rader ur alla källor öppnades en gång i november 2026, av en funktion. Ett försök nekades.',
  );
  expect(logSentence({ ...facts, question: 'refused', times: 1, functions: 1 }, 'sv')).toBe(
    'Ett försök nekades i november 2026, av en funktion.',
  );
});

test('every question has a sentence for nothing, one and many that leaves no gap', () => {
  for (const question of logQuestionKeys)
    for (const lang of ['sv', 'en'] as const)
      for (const times of [0, 1, 2, 40]) {
        const said = logSentence({ ...facts, question, times, functions: Math.min(times, 3), refused: 0 }, lang);
        expect(said, `${question} ${lang} ${times}`).toMatch(/^\p{Lu}.*\.$|^\d.*\.$/u);
        expect(said).not.toMatch(/[{}]|undefined| {2}/);
      }
});

test('events are told as what was done; one without words is told by its name', () => {
  expect(eventSentence('rows.opened', 96, 'sv')).toBe('Öppnade 96 rader');
  expect(eventSentence('rows.opened', 1, 'en')).toBe('Opened one row');
  expect(eventSentence('nothing.known', null, 'sv')).toBe('nothing.known');
  expect(monthName('2026-03', 'sv')).toBe('mars 2026');
});

test('a question is answered by its events and their outcome', () => {
  expect(answers('sharings', { event: 'sharing.ended', outcome: 'done' })).toBe(true);
  expect(answers('sharings', { event: 'sharing.ended', outcome: 'refused' })).toBe(false);
  expect(answers('refused', { event: 'access.refused', outcome: 'refused' })).toBe(true);
  expect(answers('roles', { event: 'membership.ended', outcome: 'done' })).toBe(true);
  expect(answers('left', { event: 'log.exported', outcome: 'done' })).toBe(true);
  expect(answers('signIns', { event: 'session.refused', outcome: 'refused' })).toBe(true);
});

test('a purpose says something and holds nobody’s personal data', () => {
  expect(checkPurpose('  Svar till   rådet § 41 ')).toEqual({ ok: true, purpose: 'Svar till rådet § 41' });
  for (const empty of [undefined, '', 'abc', '     ', '.....', '12345 6', 'x'.repeat(201)])
    expect(checkPurpose(empty)).toMatchObject({ ok: false, why: 'missing' });
  for (const personal of ['Fråga om 811218-9876', 'till anna.exempel@exempelhamn.se', 'ärende 5000-K123456-24', 'ring 070-174 06 35'])
    expect(checkPurpose(personal), personal).toMatchObject({ ok: false, why: 'personal' });
});

// What the auditor can ask, with how many entries each question has this month, and the state of the chain.
import { type LogOverview, logQuestionKeys, logQuestions, swedishDay } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import type { HeadFolders } from './log-heads.ts';
import { countAnswers, listAskable, listMonths } from './log-queries.ts';
import { logStateOf } from './log-state.ts';

/** @throws Fault scope.denied */
export async function showQuestions(scope: Scope, folders: HeadFolders, asked: string | undefined): Promise<LogOverview> {
  scope.require('log.read');
  const month = asked ?? swedishDay(scope.now).slice(0, 7);
  // what one function has done has no number before the function is chosen
  const counted = await countAnswers(
    scope,
    month,
    logQuestionKeys.filter((key) => logQuestions[key].about !== 'account'),
  );
  const questions = logQuestionKeys.map((key) => ({ key, entries: counted.get(key) ?? null }));
  return { month, months: await listMonths(scope), questions, ...(await listAskable(scope)), state: await logStateOf(scope, folders) };
}

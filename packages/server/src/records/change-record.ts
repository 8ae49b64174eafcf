// Gives what is in the register its number, its secrecy mark, another title, or its state. Before and after stand in the log.

import { randomUUID } from 'node:crypto';
import { type ChangeRecord, Fault, type NewRecord, type NewSeries, type RecordRow, seriesNumber, swedishDay } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { noteRecord } from './note-record.ts';
import { findSeries, listRecords, lockRecord, type RecordEntry, removeSeries, saveRecord, saveSeries, takeNext } from './queries.ts';
import { rowOf } from './show-register.ts';
import { swedishYear } from './swedish-year.ts';

/** @throws Fault record.notFound, record.noSeries, record.noNumber when something without a number would be finished */
export async function changeRecord(scope: Scope, id: string, change: ChangeRecord): Promise<RecordRow> {
  scope.require('records.write');
  const before = await lockRecord(scope, id);
  if (!before) throw new Fault('record.notFound');
  const { secrecy } = change;
  const after: RecordEntry = {
    ...before,
    title: change.title ?? before.title,
    titleSecret: change.titleSecret ?? before.titleSecret,
    state: change.state ?? before.state,
    registerNumber: await numberAfter(scope, before.registerNumber, change.registerNumber),
    secrecy: secrecy === undefined ? before.secrecy : secrecy && { ...secrecy, date: swedishDay(scope.now) },
  };
  if (after.state === 'finished' && after.registerNumber === null) throw new Fault('record.noNumber');
  await saveRecord(scope, after);
  scope.audit('record.changed', id, { kind: after.kind, name: after.registerNumber }, { before: logged(before), after: logged(after) });
  return rowOf(after);
}

/** Registers what was drawn up or received outside Samsyn. */
export async function registerOther(scope: Scope, { title, registerNumber }: NewRecord): Promise<RecordRow> {
  scope.require('records.write');
  const subject = randomUUID();
  await noteRecord(scope, { kind: 'other', subject, title });
  const made = (await listRecords(scope)).find((row) => row.subject === subject);
  if (!made) throw new Error('a record was made but is not there');
  const record = { ...made, registerNumber };
  await saveRecord(scope, record);
  scope.audit('record.registered', record.id, { kind: 'other', name: record.registerNumber }, { after: logged(record) });
  return rowOf(record);
}

/** Sets the running series; null: numbers are typed. */
export async function setSeries(scope: Scope, series: NewSeries): Promise<void> {
  scope.require('records.write');
  const before = await findSeries(scope);
  await (series ? saveSeries(scope, series.prefix, series.digits) : removeSeries(scope));
  scope.audit('record.seriesChanged', null, {}, { before, after: await findSeries(scope) });
}

async function numberAfter(scope: Scope, before: string | null, wanted: ChangeRecord['registerNumber']): Promise<string | null> {
  if (wanted === undefined) return before;
  if ('typed' in wanted) return wanted.typed;
  const year = swedishYear(scope.now);
  const taken = await takeNext(scope, year);
  if (!taken) throw new Fault('record.noSeries');
  return seriesNumber(taken, year, taken.last);
}

// a secret title is not spread further by the log
const logged = ({ title, titleSecret, registerNumber, secrecy, state }: RecordEntry) => ({
  title: titleSecret ? '' : title,
  titleSecret,
  registerNumber,
  paragraph: secrecy?.paragraph ?? null,
  by: secrecy?.by ?? null,
  state,
});

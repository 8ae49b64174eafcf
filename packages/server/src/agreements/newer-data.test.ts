// An agreement on real deliveries: what a newer file changes is told and never taken silently, and nobody works a hidden count out of the copies
// for everyone, neither one of them alone nor two subtracted.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDemo } from '@samsyn/demo';
import { type AgreementContent, agreementDocument, cellText, type Picture } from '@samsyn/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { loadDemo } from '../municipalities/load-demo.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { findingAt } from '../pictures/finding-of.ts';
import { freezePicture } from '../pictures/freeze-picture.ts';
import { seenPicture } from '../pictures/seen-picture.ts';
import { openProblem } from '../problems/open-problem.ts';
import { findEntry } from '../records/find-entry.ts';
import { noteRecord } from '../records/note-record.ts';
import { publicCopyOf } from '../records/public-copy.ts';
import { zipMembersOf } from '../tables/testing/zip-members-of.ts';
import { beginAgreement } from './begin-agreement.ts';
import { chooseFigure } from './choose-figure.ts';
import { problemDrawings } from './problem-drawings.ts';
import { publicAgreement } from './public-agreement.ts';
import { publicPaper } from './public-papers.ts';
import { findAgreement, findWording, updateState } from './queries.ts';
import { saveAgreement } from './save-agreement.ts';
import { showAgreement } from './show-agreement.ts';
import { withholdParts } from './withhold-parts.ts';

let database: Database;
let who: Who;
let draft: string;
let may: Picture;
const inside = <T>(work: (scope: Scope) => Promise<T>): Promise<T> => withScope(database, who, work);
const k = 5;

beforeAll(async () => {
  database = await openTestDatabase({ demo: true });
  who = await loadDemo(database, 'small');
  const frozen = await freezePicture(database, who, 'Maj');
  const seen = await inside((scope) => seenPicture(scope, frozen.id));
  if (!seen) throw new Error('no picture');
  may = seen.picture;
  await prioritise(frozen.id, may);
  draft = await inside((scope) => beginAgreement(scope, { starts: '2026-01-01', ends: '2028-12-31', predecessorId: null }));
});
afterAll(() => database?.close());

/** The smallest findings are those that a copy hides most of; of the largest there is most to draw. */
async function prioritise(picture: string, { problems }: Picture): Promise<void> {
  const counted = problems.filter(({ count }) => count !== null);
  const bySize = [...counted].sort((a, b) => (a.count ?? 0) - (b.count ?? 0));
  const chosen = bySize.slice(0, 3);
  const first = bySize.at(-1);
  for (const [i, node] of [...chosen, ...(first ? [first] : [])].entries())
    await inside(async (scope) => {
      const { category, placeType, area, daypart } = node;
      const id = await openProblem(scope, {
        from: 'finding',
        picture,
        node: { category, placeType, area, daypart },
        name: `Problem ${'ABCD'[i]}`,
      });
      await sql`insert into priorities (municipality_id, problem_id, place, reason, decided_on)
        values (${scope.municipalityId}, ${id}, ${i + 1}, 'Valt', '2026-06-10')`.execute(scope.trx);
    });
}

/** Rows of the demo's police file of May again, under new numbers. */
async function deliver(name: string, rows: number): Promise<void> {
  const line = makeDemo('small').police.split('\r\n').filter(Boolean);
  const late = line.filter((row) => row.includes('2026-05-')).slice(0, rows);
  const numbered = late.map((row, i) => row.replace(/^\d+/, `${9_000_000 + rows * 1000 + i}`));
  const file = path.join(database.dataDir, name);
  writeFileSync(file, Buffer.from([line[0], ...numbered, ''].join('\r\n'), 'latin1'));
  await inside(async (scope) => {
    const id = randomUUID();
    const areas = await loadAreas(scope);
    await insertImport(scope, { id, fileName: name, bytes: numbered.length });
    await storeRead(scope, id, await readIncidentFiles([file], { ...(areas ? { areas } : {}), hashKey: await hashKeyOf(scope) }));
  });
}

const signed = async (id: string): Promise<void> => inside((scope) => updateState(scope, id, 'signed', '2026-11-30'));
async function openOf(id: string) {
  return inside(async (scope) => {
    const found = await findAgreement(scope, id);
    if (!found) throw new Error('no agreement');
    return { own: found.content, ...(await publicAgreement(scope, found)) };
  });
}
const counts = ({ figures }: AgreementContent) =>
  new Map(figures.filter(({ field }) => field === 'count' || field === 'expected').map(({ key, value }) => [key, value]));
async function copyWith(add: Partial<Parameters<typeof saveAgreement>[2]>): Promise<string> {
  const id = await inside((scope) => beginAgreement(scope, { starts: '2026-01-01', ends: '2028-12-31', predecessorId: null }));
  await inside((scope) => saveAgreement(scope, id, { version: 1, ...add }));
  await signed(id);
  return id;
}

test('the page of a problem draws no more than every partner may see: what their copy holds back is said to be held back', async () => {
  const { content } = await inside((scope) => showAgreement(scope, draft));
  const drawings = await inside((scope) => problemDrawings(scope, content, 'sv'));
  expect(drawings.size).toBe(content.focus.length);
  // so small a town: its maker sees the months, the partners' copy holds them back
  expect(may.problems.some(({ evidence }) => evidence.counts.some((n) => n !== null))).toBe(true);
  for (const one of drawings.values()) {
    if (one.kind !== 'figure') throw new Error('no figure');
    expect([one.svg, one.table, one.notes.length]).toEqual([null, null, 1]);
  }
});

test('the public copy tells nothing that the public copies of its pictures do not, in figures, text, drawings and plan', async () => {
  const focus = (await inside((scope) => showAgreement(scope, draft))).content.focus;
  const small = may.problems.flatMap(({ count }) => (count !== null && count > 0 && count < k ? [count] : []));
  const first = focus[0];
  if (!first) throw new Error('no problem');
  const written = {
    sv: `I två hallar var det ${small[0] ?? 3} stölder och i centrum 7 till.`,
    en: `In two halls there were ${small[0] ?? 3}.`,
  };
  const id = await copyWith({ focus: focus.map((one) => (one === first ? { ...one, problem: written } : one)) });
  const { own, content, copy, pictures } = await openOf(id);
  for (const [key, value] of counts(content)) {
    const picture = [...pictures.values()][0];
    const told = new Set(picture?.problems.flatMap((one) => [one.count, one.expected === null ? null : Math.round(one.expected)]));
    expect([key, value === null || told.has(value)]).toEqual([key, true]);
    if (key.endsWith('.count')) expect([key, value === null || value === 0 || value >= k]).toEqual([key, true]);
  }
  const hidden = [...counts(own)].filter(([key, value]) => value !== null && counts(content).get(key) === null);
  expect(content.focus[0]?.problem.sv).toBe('I två hallar var det [antal utelämnat] stölder och i centrum [antal utelämnat] till.');
  const document = agreementDocument({ content, state: 'signed', demo: true, nth: 1, amendmentReason: null, copy }, 'sv');
  const said = JSON.stringify(document);
  expect(said).toContain('Offentlig kopia av');
  for (const [, value] of hidden) expect(said).not.toMatch(new RegExp(`(?<![\\d.,:§–-])${value}(?![\\d.,:–-])`));
  expect((await inside((scope) => publicPaper(scope, id, 'agreement', 'pdf', 'sv'))).subarray(0, 5).toString()).toBe('%PDF-');
  const docx = await zipMembersOf(await inside((scope) => publicPaper(scope, id, 'plan', 'docx', 'en')));
  expect(docx.get('word/document.xml')).toContain('Public copy of');
  const { rows } = await database.pool.query("select kind from releases where kind = 'public'");
  expect(rows).toHaveLength(pictures.size);
});

test('the registrar, who sees no figures, hands out the same copy from the register', async () => {
  const id = await copyWith({});
  // in whatever format: what is told is the same
  await inside((scope) => publicPaper(scope, id, 'agreement', 'docx', 'sv'));
  const record = await inside(async (scope) => {
    const { rows } = await sql<{ id: string }>`insert into signings (municipality_id, agreement_id, version, content_hash, state)
      select municipality_id, agreement_id, version, content_hash, 'sealed' from agreement_versions where agreement_id = ${id}
      order by version desc limit 1 returning id`.execute(scope.trx);
    await noteRecord(scope, { kind: 'agreement', subject: `sealed:${rows[0]?.id}`, title: 'Överenskommelse' });
    return (await findEntry(scope, 'agreement', `sealed:${rows[0]?.id}`))?.id ?? '';
  });
  const registrar: Who = { ...who, role: 'registrar' };
  await expect(withScope(database, registrar, (scope) => publicPaper(scope, id, 'agreement', 'pdf', 'sv'))).rejects.toMatchObject({
    code: 'scope.denied',
  });
  const { name, bytes } = await publicCopyOf(database, registrar, true, record, 'sv');
  expect([name, bytes.subarray(0, 5).toString()]).toEqual(['overenskommelse-offentlig.pdf', '%PDF-']);
  const { rows } = await database.pool.query(
    "select role, details->>'told' as told from audit_log where event = 'agreement.exported' and subject = $1 order by id",
    [id],
  );
  expect(rows.map(({ role }) => role)).toEqual(['coordinator', 'registrar']);
  expect(rows[1].told).toBe(rows[0].told);
});

test('a part that is withheld is gone from the copy with what works against it, and said to be', async () => {
  const id = await copyWith({});
  const key = (await openOf(id)).own.focus[0]?.key ?? '';
  const parts = [
    { part: `focus:${key}`, reason: 'Beskriver skydd i detalj' },
    { part: 'section:resources', reason: 'Beskriver skydd i detalj' },
  ];
  await inside((scope) => withholdParts(scope, id, { parts }));
  const { own, content, copy } = await openOf(id);
  expect(content.figures.some((one) => one.key.startsWith(`${key}.`))).toBe(false);
  const document = agreementDocument({ content, state: 'signed', demo: true, nth: 1, amendmentReason: null, copy }, 'sv');
  const said = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((one) => ('text' in one ? [one.text] : one.kind === 'table' ? one.rows.flat().map(cellText) : [])),
  );
  expect(said.filter((text) => text === 'Den här delen är utelämnad i den offentliga kopian.')).toHaveLength(2);
  expect(JSON.stringify(document)).not.toContain(own.focus[0]?.title.sv);
  await expect(
    inside((scope) => withholdParts(scope, id, { parts: [{ part: 'focus:nothing', reason: 'Finns inte' }] })),
  ).rejects.toMatchObject({
    code: 'agreement.noPart',
  });
});

test('a few incidents more in June: no two public copies differ by few, and the figure in the draft is marked', async () => {
  const first = await openOf(await copyWith({}));
  const before = await inside((scope) => showAgreement(scope, draft));
  await deliver('sent-inkommet.csv', 9);
  const june = await freezePicture(database, who, 'Juni');
  // the draft stands as it stood; what the newer picture says of it is told beside it
  const marked = await inside((scope) => showAgreement(scope, draft));
  expect(marked.version).toBe(before.version);
  expect(marked.content).toEqual(before.content);
  const [old] = marked.outdated;
  if (!old) throw new Error('nothing is outdated');
  expect(old.newest.pictureId).toBe(june.id);
  expect(marked.checks.some(({ code }) => code === 'figureOutdated')).toBe(true);
  const now = await inside((scope) => chooseFigure(scope, draft, old.key, { version: marked.version, choice: 'take' }));
  expect(now).toBe(before.version + 1);
  const after = await inside((scope) => showAgreement(scope, draft));
  expect(after.content.figures.find(({ key }) => key === old.key)).toEqual(old.newest);
  expect(after.outdated.map(({ key }) => key)).not.toContain(old.key);
  const kept = await inside((scope) => findWording(scope, draft, before.version));
  expect(kept).toEqual(before.content);

  await inside((scope) => sql`update problems set picture_id = ${june.id}::uuid where picture_id is not null`.execute(scope.trx));
  const second = await openOf(await copyWith({}));
  const few = (a: number | null | undefined, b: number | null | undefined) => a != null && b != null && a !== b && Math.abs(a - b) < k;
  expect(second.own.figures[0]?.pictureId).toBe(june.id);
  // the whole pictures do differ by few at what the problems rest on
  const seen = await inside((scope) => seenPicture(scope, june.id));
  const [mayCounts, juneCounts] = [may, seen?.picture].map((one) =>
    second.own.figures
      .filter(({ field }) => field === 'count')
      .map(({ node }) => (one ? (findingAt(one.problems, node)?.count ?? null) : null)),
  );
  expect(mayCounts?.some((n, i) => few(n, juneCounts?.[i]))).toBe(true);
  for (const [key, value] of counts(second.content)) {
    expect([key, few(value, counts(first.content).get(key))]).toEqual([key, false]);
    // and beside what partners hold nothing hidden follows
    expect([key, few(value, counts(second.own).get(key))]).toEqual([key, false]);
  }
});

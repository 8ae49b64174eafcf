// An agreement from its chain to its documents: what is bound stays bound, what is fixed stays fixed, and every section is there.
import { randomUUID } from 'node:crypto';
import { agreementWords, promiseHeadings, sectionKeys } from '@samsyn/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { docxFaults } from '../documents/testing/docx-structure.ts';
import { contentsFaults } from '../documents/testing/pdf-contents.ts';
import { structureFaults } from '../documents/testing/pdf-structure.ts';
import { showDuties } from '../duties/show-duties.ts';
import { frozenPicture } from '../problems/testing/frozen-picture.ts';
import { zipMembersOf } from '../tables/testing/zip-members-of.ts';
import { agreementForSigning } from './agreement-for-signing.ts';
import { agreementPaper } from './agreement-papers.ts';
import { agreementDocx, agreementPdf } from './agreement-pdf.ts';
import { amendAgreement } from './amend-agreement.ts';
import { beginAgreement } from './begin-agreement.ts';
import { chooseFigure } from './choose-figure.ts';
import { compareWordings } from './compare-wordings.ts';
import { noteOutcome } from './note-outcome.ts';
import { problemDrawings } from './problem-drawings.ts';
import { proposeRebuild } from './propose-rebuild.ts';
import { updateState } from './queries.ts';
import { rebuildAgreement } from './rebuild-agreement.ts';
import { remindEnding } from './remind-ending.ts';
import { saveAgreement } from './save-agreement.ts';
import { setAgreementState } from './set-agreement-state.ts';
import { showAgreement } from './show-agreement.ts';
import { sourceNumber } from './source-number.ts';
import { makeAgreement, makeChain, makePolice, pictureWith } from './testing/make-agreement.ts';

let database: Database;
let who: Who;
let chain: Awaited<ReturnType<typeof makeChain>>;
let id: string;
const inside = <T>(work: (scope: Scope) => Promise<T>): Promise<T> => withScope(database, who, work);

beforeAll(async () => {
  database = await openTestDatabase();
  who = await makeMunicipality(database, 'Exempelhamn');
  await inside(makePolice);
  // the partners' copy hides the count that the coordinator sees whole
  chain = await inside((scope) => makeChain(scope, null));
  id = await inside(makeAgreement);
});
afterAll(() => database?.close());

test('the first wording comes from priorities, causes and measures, with figures as every partner may see them', async () => {
  const view = await inside((scope) => showAgreement(scope, id));
  expect(view.content.focus).toHaveLength(1);
  expect(view.content.focus[0]).toMatchObject({ key: 'problem-1', problemId: chain.problem });
  expect(view.content.focus[0]?.causes.sv).toContain('Skåpen går inte att låsa (orsak 1, inte prövad)');
  expect(view.content.commitments).toMatchObject([
    { measureId: chain.measure, due: '2027-01-18', role: { sv: 'Samordnaren' }, against: { sv: '6.1, orsak 1' } },
  ]);
  const count = view.content.figures.find((one) => one.key === 'problem-1.count');
  expect(count).toMatchObject({ pictureId: chain.picture, value: null });
  expect(JSON.stringify(view.content)).not.toContain('"value":96');
  expect(view.content.parties.map((party) => party.functionSv)).toEqual(['kommunstyrelsens ordförande', 'lokalpolisområdeschefen']);
});

test('what is missing hinders signing, in words and by section', async () => {
  const { hinders, contentHash, parties } = await inside((scope) => agreementForSigning(scope, id));
  expect(hinders.map((one) => one.code)).toEqual(['goals']);
  expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
  expect(parties).toHaveLength(2);
  await expect(inside((scope) => setAgreementState(scope, id, 'signing'))).rejects.toMatchObject({ code: 'agreement.hindered' });
});

test('a newer picture that says something else never changes the text: the parties keep the old figure or take the new', async () => {
  const newer = await inside(async (scope) => {
    const picture = await frozenPicture(scope, pictureWith(104));
    await sql`update picture_copies set made = made + interval '30 days' where picture_id = ${picture}`.execute(scope.trx);
    return picture;
  });
  const before = await inside((scope) => showAgreement(scope, id));
  expect(before.outdated).toMatchObject([{ key: 'problem-1.count', newest: { pictureId: newer, value: 104 } }]);
  expect(before.content.figures.find((one) => one.key === 'problem-1.count')?.value).toBeNull();
  expect(before.checks.filter((one) => one.level === 'warning').map((one) => one.code)).toContain('figureOutdated');

  await inside((scope) => chooseFigure(scope, id, 'problem-1.count', { version: before.version, choice: 'keep' }));
  const kept = await inside((scope) => showAgreement(scope, id));
  expect(kept.outdated).toEqual([]);
  expect(kept.content.figures.find((one) => one.key === 'problem-1.count')).toMatchObject({ pictureId: chain.picture, keptBeside: newer });
  await expect(
    inside((scope) => chooseFigure(scope, id, 'problem-1.count', { version: kept.version, choice: 'take' })),
  ).rejects.toMatchObject({ code: 'agreement.noFigure' });
});

test('two who write at once do not overwrite each other; every version stays and can be compared word by word', async () => {
  const { version } = await inside((scope) => showAgreement(scope, id));
  const purpose = { sv: 'Parterna ska tillsammans minska stölderna.', en: 'The parties will together reduce thefts.' };
  const after = await inside((scope) => saveAgreement(scope, id, { version, sections: { purpose } }));
  expect(after).toBe(version + 1);
  await expect(inside((scope) => saveAgreement(scope, id, { version, sections: { purpose } }))).rejects.toMatchObject({
    code: 'agreement.changed',
  });
  // the same again is no new version
  expect(await inside((scope) => saveAgreement(scope, id, { version: after, sections: { purpose } }))).toBe(after);
  const diff = await inside((scope) => compareWordings(scope, id, { from: version, to: after, lang: 'sv' }));
  expect(diff.changes.map(({ heading }) => heading)).toEqual(['3 Syfte']);
  expect(diff.changes[0]?.pieces.some(({ kind, text }) => kind === 'added' && text.includes('stölderna'))).toBe(true);
});

test('once signed, the text is fixed; an amendment is a draft of its own with its reason, and the next agreement carries on', async () => {
  const view = await inside((scope) => showAgreement(scope, id));
  const goal = { goalId: null, text: { sv: '30 procent färre', en: '30 percent fewer' }, measurable: true, canBeSeen: false };
  const focus = view.content.focus.map((one) => ({ ...one, goals: [goal] }));
  await inside((scope) => saveAgreement(scope, id, { version: view.version, focus }));
  await inside((scope) => setAgreementState(scope, id, 'signing'));
  const fixed = await inside((scope) => showAgreement(scope, id));
  await expect(inside((scope) => saveAgreement(scope, id, { version: fixed.version, focus }))).rejects.toMatchObject({
    code: 'agreement.fixed',
  });
  await inside((scope) => setAgreementState(scope, id, 'signed'));
  const reason = 'Ett nytt problem har tillkommit';
  const amendment = await inside((scope) => amendAgreement(scope, id, { reason, from: '2027-01-01' }));
  expect(await inside((scope) => showAgreement(scope, amendment))).toMatchObject({
    state: 'draft',
    amendsId: id,
    amendmentReason: reason,
    content: { starts: '2027-01-01', ends: view.content.ends },
  });
  const [promised] = fixed.content.commitments;
  const noted = { note: { sv: '', en: '' }, effectNote: { sv: '', en: '' }, effect: null };
  await inside((scope) => noteOutcome(scope, id, promised?.id ?? '', { outcome: 'partly', carryOn: true, ...noted }));
  const next = await inside((scope) => beginAgreement(scope, { starts: '2029-01-01', ends: '2031-12-31', predecessorId: id }));
  const renewed = await inside((scope) => showAgreement(scope, next));
  expect(renewed.nth).toBe(2);
  expect(renewed.content.commitments.map((one) => one.carriedFrom)).toContain(promised?.id);
  expect(renewed.content.sections.background.sv).toContain(
    'Detta är den andra överenskommelsen sedan 2026. Av 1 åtaganden i den förra är 0 gjorda, 1 delvis och 0 inte gjorda.',
  );
});

test('near its end the coordinators are reminded once for each step, and the law clock says so', async () => {
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const ending = await inside((scope) => beginAgreement(scope, { starts: day(-700), ends: day(80), predecessorId: null }));
  expect(await inside((scope) => remindEnding(scope, 'https://samsyn.example.se'))).toEqual([]);
  await inside((scope) => updateState(scope, ending, 'signed', day(-710)));
  const told = async () =>
    (await database.pool.query("select details->>'months' as months from audit_log where event = 'agreement.reminded'")).rows;
  await inside((scope) => remindEnding(scope, 'https://samsyn.example.se'));
  await inside((scope) => remindEnding(scope, 'https://samsyn.example.se'));
  expect(await told()).toEqual([{ months: '3' }]);
  const view = await inside(showDuties);
  expect(view.reminder).toMatchObject({ id: ending, months: 3 });
  expect(view.duties.find((one) => one.key === 'agreements')).toMatchObject({ due: '2028-12-31', state: 'in_time' });
});

test('the page of a problem has its months with the expected band, in words and as a table too', async () => {
  const { content } = await inside((scope) => showAgreement(scope, id));
  const [drawn] = (await inside((scope) => problemDrawings(scope, content, 'sv'))).values();
  if (drawn?.kind !== 'figure' || drawn.table === null) throw new Error('no drawing');
  expect(drawn.svg).toContain('class="band"');
  expect(drawn.alt).toContain(drawn.title);
  expect(drawn.source).toContain('n = ');
  expect(drawn.table.rows.map(([name]) => name)).toEqual(['Antal', 'Väntat', 'Band, 95 %']);
});

test('what the chain would replace is shown first: a part changed by hand stays unless the parties choose the chain’s', async () => {
  const fresh = await inside((scope) => beginAgreement(scope, { starts: '2026-01-01', ends: '2028-12-31', predecessorId: null }));
  expect((await inside((scope) => proposeRebuild(scope, fresh))).parts).toEqual([]);
  const { content } = await inside((scope) => showAgreement(scope, fresh));
  const mine = { sv: 'Vi skriver det själva.', en: 'We write it ourselves.' };
  const hand = { ...(content.commitments[0] ?? never()), id: randomUUID(), measureId: null, byHand: 'Nämnden har beslutat det' };
  await inside((scope) =>
    saveAgreement(scope, fresh, {
      version: 1,
      focus: content.focus.map((one) => ({ ...one, problem: mine })),
      commitments: [...content.commitments, hand],
    }),
  );
  await inside((scope) => sql`update measures set ends = '2027-03-31' where id = ${chain.measure}`.execute(scope.trx));
  const proposal = await inside((scope) => proposeRebuild(scope, fresh));
  expect(proposal.parts.map(({ part, byHand }) => [part, byHand])).toEqual([
    [`focus:${chain.problem}`, true],
    [`commitment:${chain.measure}`, false],
    [`plan:${chain.measure}`, false],
  ]);
  expect(proposal.parts[0]?.now?.sv).toContain(mine.sv);
  const take = proposal.parts.filter(({ byHand }) => !byHand).map(({ part }) => part);
  await inside((scope) => rebuildAgreement(scope, fresh, { version: proposal.version, take }));
  const after = await inside((scope) => showAgreement(scope, fresh));
  expect(after.content.focus[0]?.problem).toEqual(mine);
  expect(after.content.commitments.map(({ due, byHand }) => [due, byHand])).toEqual([
    ['2027-03-31', null],
    ['2027-01-18', 'Nämnden har beslutat det'],
  ]);
  expect(after.content.plan[0]?.cells.sv[4]).toContain('31 mars 2027');
  // what was kept by choice is still told apart the next time
  expect((await inside((scope) => proposeRebuild(scope, fresh))).parts).toMatchObject([{ part: `focus:${chain.problem}`, byHand: true }]);
});

test('a number written by hand waits for its source, and then stands with it', async () => {
  const draft = await inside((scope) => beginAgreement(scope, { starts: '2026-01-01', ends: '2028-12-31', predecessorId: null }));
  const { content } = await inside((scope) => showAgreement(scope, draft));
  const goal = { goalId: null, text: { sv: '30 procent färre', en: '30 percent fewer' }, measurable: true, canBeSeen: false };
  const focus = content.focus.map((one) => ({ ...one, goals: [goal] }));
  const resources = { sv: 'Kommunen lägger 5 200 timmar på arbetet.', en: 'The municipality spends many hours on the work.' };
  const version = await inside((scope) => saveAgreement(scope, draft, { version: 1, focus, sections: { resources } }));
  const asked = (await inside((scope) => showAgreement(scope, draft))).checks.find(({ code }) => code === 'number');
  expect(asked).toMatchObject({
    level: 'warning',
    section: 'resources',
    number: { sentence: resources.sv, numbers: ['5 200'], reason: null },
  });
  await expect(inside((scope) => setAgreementState(scope, draft, 'signing'))).rejects.toMatchObject({ code: 'agreement.unsourced' });
  const place = { section: 'resources', focus: null, lang: 'sv', sentence: resources.sv } as const;
  await inside((scope) => sourceNumber(scope, draft, { ...place, version, reason: 'Budget 2027, beslutad av nämnden', open: false }));
  const docx = await textOf(await inside((scope) => agreementDocx(scope, draft, 'sv')));
  expect(docx).toContain('är inte bundna till en fryst bild. Källa: Budget 2027, beslutad av nämnden');
  await inside((scope) => setAgreementState(scope, draft, 'signing'));
  await expect(
    inside((scope) => sourceNumber(scope, draft, { ...place, version: version + 1, reason: 'Igen en gång', open: false })),
  ).rejects.toMatchObject({ code: 'agreement.fixed' });
});

function never(): never {
  throw new Error('the chain gives a commitment');
}

test('the documents hold every section in both languages; the PDF is tagged, and says which goals cannot be seen', async () => {
  for (const lang of ['sv', 'en'] as const) {
    const pdf = await inside((scope) => agreementPdf(scope, id, lang));
    expect(await structureFaults(pdf, lang)).toEqual([]);
    // the contents name and lead to the pages on which the sections stand
    expect((await contentsFaults(pdf)).entries).toBe(sectionKeys.length);
    for (const kind of ['plan', 'promise', 'assessment'] as const)
      expect([kind, await structureFaults(await inside((scope) => agreementPaper(scope, id, kind, 'pdf', lang)), lang)]).toEqual([
        kind,
        [],
      ]);
    const editable = await inside((scope) => agreementDocx(scope, id, lang));
    expect(docxFaults(editable, lang)).toEqual([]);
    const docx = await textOf(editable);
    for (const key of sectionKeys) expect(docx, key).toContain(agreementWords[lang].headings[key]);
    expect(docx).toContain(lang === 'sv' ? 'i regel inte kan visa om de nås: ”30 procent färre”' : 'can seldom show whether they are met');
    const promise = await textOf(await inside((scope) => agreementPaper(scope, id, 'promise', 'docx', lang)));
    for (const heading of promiseHeadings(lang)) expect(promise).toContain(heading);
    const assessment = await textOf(await inside((scope) => agreementPaper(scope, id, 'assessment', 'docx', lang)));
    expect(assessment).toContain(lang === 'sv' ? 'Vem drabbas' : 'Who is affected');
  }
});

async function textOf(docx: Buffer): Promise<string> {
  const xml = (await zipMembersOf(docx)).get('word/document.xml') ?? '';
  return xml.replace(/<[^>]+>/g, '');
}

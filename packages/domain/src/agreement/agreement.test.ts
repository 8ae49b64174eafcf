import { describe, expect, it } from 'vitest';
import type { AgreementContent, BoundFigure } from '../routes/agreements.ts';
import { agreementDocument } from './agreement-document.ts';
import { stateAfter } from './agreement-state.ts';
import { agreementWords } from './agreement-words.ts';
import { assessmentWords } from './assessment-words.ts';
import { checkAgreement, tokensOf } from './check-agreement.ts';
import { endsWithin } from './ends-within.ts';
import { figureText, filledText, textPieces } from './figure-text.ts';
import { carriedText, prefillAgreement } from './prefill-agreement.ts';
import { sectionKeys } from './section-keys.ts';

const id = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const words = (sv: string, en = sv) => ({ sv, en });
const figure: BoundFigure = {
  key: 'problem-1.ratio',
  pictureId: id(9),
  pictureName: 'November',
  pictureMade: '2026-11-05T10:00:00.000Z',
  node: { category: 'theft', placeType: null, area: null, daypart: null },
  field: 'ratio',
  value: 1.6,
  word: null,
  interval: [1.24, 2.05],
  keptBeside: null,
};

function whole(): AgreementContent {
  const content = prefillAgreement({
    starts: '2026-01-01',
    ends: '2028-12-31',
    municipality: 'Exempelhamns kommun',
    police: 'Lokalpolisområdet',
    previous: null,
    parties: [1, 2].map((n) => ({
      organisationId: id(n),
      organisation: n === 1 ? 'Exempelhamns kommun' : 'Lokalpolisområdet',
      part: 'signs',
      functionSv: 'chefen',
      functionEn: 'the chief',
    })),
    focus: [
      {
        problemId: id(3),
        title: words('Stölder ur omklädningsrum', 'Thefts from changing rooms'),
        found: words('Stölder i hallar', 'Thefts in halls'),
        reason: null,
        causes: [
          { number: 3, statement: 'Skåp utan lås.', state: 'supported' },
          { number: 4, statement: 'Vädret', state: 'refuted' },
        ],
        goals: [{ goalId: id(4), text: words('30 procent färre', '30 percent fewer'), measurable: true, canBeSeen: true }],
      },
    ],
    commitments: [
      {
        id: id(5),
        organisationId: id(1),
        organisation: 'Exempelhamns kommun',
        measureId: null,
        focusKey: 'problem-1',
        what: words('sätta in låsbara skåp', 'put in lockers'),
        due: '2027-01-18',
        role: words('fritidschefen', 'the head of leisure'),
        against: words('orsak 3', 'cause 3'),
        carriedFrom: null,
        byHand: 'Beslutat av nämnden utanför planen',
      },
    ],
    plan: [],
  });
  const fields = ['count', 'expected', 'ratio', 'verdict', 'window'] as const;
  const values = { count: 96, expected: 60, ratio: 1.6, verdict: null, window: null };
  const said = { count: null, expected: null, ratio: null, verdict: 'rise', window: '2025-11-01/2026-10-31' };
  return {
    ...content,
    figures: fields.map((field) => ({ ...figure, key: `problem-1.${field}`, field, value: values[field], word: said[field] })),
  };
}
const codes = (content: AgreementContent, level: 'hinder' | 'warning', outdated: string[] = []) =>
  checkAgreement(content, outdated).flatMap((one) => (one.level === level ? [one.code] : []));

describe('before signing', () => {
  it('nothing hinders an agreement that has all its parts', () => {
    expect(checkAgreement(whole())).toEqual([]);
  });
  it.each<[string, (content: AgreementContent) => Partial<AgreementContent>]>([
    ['parties', ({ parties }) => ({ parties: parties.slice(0, 1) })],
    ['period', ({ sections }) => ({ sections: { ...sections, period: words('', '') } })],
    ['problems', () => ({ focus: [] })],
    ['problem', ({ focus }) => ({ focus: focus.map((one) => ({ ...one, problem: words('', 'x') })) })],
    ['causes', ({ focus }) => ({ focus: focus.map((one) => ({ ...one, causes: words('', '') })) })],
    ['goals', ({ focus }) => ({ focus: focus.map((one) => ({ ...one, goals: [] })) })],
    ['commitments', () => ({ commitments: [] })],
    ['role', ({ commitments }) => ({ commitments: commitments.map((one) => ({ ...one, role: null })) })],
    ['documentation', ({ sections }) => ({ sections: { ...sections, documentation: words('', '') } })],
    ['followup', ({ sections }) => ({ sections: { ...sections, followup: words(' ', 'x') } })],
    ['figure', () => ({ figures: [] })],
  ])('without %s it cannot be signed', (code, without) => {
    const content = whole();
    expect(codes({ ...content, ...without(content) }, 'hinder')).toContain(code);
  });
  it('a goal that could not be seen, and an older figure, are for the parties to weigh and hinder nothing', () => {
    const content = whole();
    const focus = content.focus.map((one) => ({ ...one, goals: one.goals.map((goal) => ({ ...goal, canBeSeen: false })) }));
    expect(codes({ ...content, focus }, 'warning', ['problem-1.count'])).toEqual(['goalUnseen', 'figureOutdated']);
    expect(codes({ ...content, focus }, 'hinder')).toEqual([]);
  });
});

describe('figures in the text', () => {
  it('are said with their interval, and with their date once the parties kept them beside a newer picture', () => {
    expect(figureText(figure, 'sv')).toBe('1,60 (1,24–2,05)');
    expect(figureText(figure, 'en')).toBe('1.60 (1.24–2.05)');
    expect(figureText({ ...figure, keptBeside: id(8) }, 'sv')).toBe('1,60 (1,24–2,05) (bild 5 november 2026)');
  });
  it('that may not be told to all are said to be hidden, never as zero', () => {
    expect(figureText({ ...figure, field: 'count', value: null, interval: null }, 'sv')).toBe('ett antal som inte visas för alla parter');
  });
  it('a token without its figure stays as written, so that it is seen', () => {
    expect(filledText('A {{figure:x.count}} b', [], 'sv')).toBe('A {{figure:x.count}} b');
    expect(textPieces('kvot {{figure:problem-1.ratio}}.', [figure], 'sv').map(({ kind }) => kind)).toEqual(['text', 'figure', 'text']);
  });
  it('every token of the first wording has its figure', () => {
    expect(
      tokensOf(whole())
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['count', 'expected', 'ratio', 'verdict', 'window'].map((field) => `problem-1.${field}`));
  });
});

describe('the document', () => {
  it.each(['sv', 'en'] as const)('has the fifteen sections in their order, none of them empty (%s)', (lang) => {
    const document = agreementDocument({ content: whole(), state: 'draft', demo: true, nth: 1, amendmentReason: null }, lang);
    expect(document.sections.map(({ heading }) => heading)).toEqual(sectionKeys.map((key) => agreementWords[lang].headings[key]));
    for (const section of document.sections) expect(section.blocks.length, section.heading).toBeGreaterThan(0);
    expect(JSON.stringify(document)).not.toContain('{{');
  });
  it('says commitments in the fixed clause, and leaves refuted causes out', () => {
    const text = JSON.stringify(agreementDocument({ content: whole(), state: 'draft', demo: true, nth: 1, amendmentReason: null }, 'sv'));
    expect(text).toContain('Exempelhamns kommun ska sätta in låsbara skåp, senast 18 januari 2027. Ansvarig: fritidschefen.');
    expect(text).toContain('Skåp utan lås (orsak 3, styrkt)');
    expect(text).not.toContain('Vädret');
  });
  it('the strategic assessment has its sixteen headings in both languages', () => {
    expect(assessmentWords.sv.headings).toHaveLength(16);
    expect(assessmentWords.en.headings).toHaveLength(16);
  });
});

describe('the chain', () => {
  it('reminds at six, three and one month before the end, and not after it', () => {
    const at = (today: string) => endsWithin('2028-12-31', today);
    expect(['2028-06-29', '2028-06-30', '2028-09-30', '2028-11-30', '2028-12-31', '2029-01-01'].map(at)).toEqual([null, 6, 3, 1, 1, null]);
  });
  it('what is carried on twice is said once', () => {
    const once = carriedText(words('nattvandra', 'walk at night'));
    expect(once).toEqual({ sv: 'fortsätta att nattvandra', en: 'continue to walk at night' });
    expect(carriedText(once)).toEqual(once);
  });
  it('a signed agreement never becomes a draft again', () => {
    expect(() => stateAfter('signed', 'draft')).toThrow('agreement.state');
    expect(stateAfter('declined', 'draft')).toBe('draft');
  });
});

// What the tests that walk every route need to know of these.
import type { Scope } from '../../db/scope.ts';
import type { RouteFact, RouteFacts } from '../../http/testing/route-facts.ts';
import { findAgreement } from '../queries.ts';
import { saveAgreement } from '../save-agreement.ts';
import { makeAgreement, makeChain, makeSigned } from './make-agreement.ts';

const draft = async (scope: Scope) => ({ params: { id: await makeAgreement(scope) } });
const read = (because: string): Pick<RouteFact, 'right' | 'event' | 'because'> => ({ right: 'agreement.read', event: null, because });
const file: RouteFact = { right: 'agreement.read', event: 'agreement.exported', make: draft };
const copy: RouteFact = {
  right: 'picture.export',
  event: 'agreement.exported',
  make: async (scope) => ({ params: { id: await makeSigned(scope) } }),
};
const outcome = {
  outcome: 'done',
  note: { sv: '240 skåp', en: '240 lockers' },
  effect: 'cannot_tell',
  effectNote: { sv: '', en: '' },
  carryOn: false,
};

export const agreementFacts: RouteFacts = {
  'GET /api/agreements': read('shows what the parties have written to each other'),
  'POST /api/agreements': { right: 'agreement.write', event: 'agreement.begun', body: { starts: '2029-01-01', ends: '2031-12-31' } },
  'GET /api/agreements/:id': read('shows what the parties have written to each other'),
  'PATCH /api/agreements/:id': {
    right: 'agreement.write',
    event: 'agreement.saved',
    body: { version: 1, sections: { purpose: { sv: 'Färre stölder.', en: 'Fewer thefts.' } } },
    make: draft,
  },
  'POST /api/agreements/:id/rebuild': { right: 'agreement.write', event: 'agreement.rebuilt', body: { version: 1, take: [] }, make: draft },
  'GET /api/agreements/:id/rebuild': { right: 'agreement.write', event: null, because: 'only shows what differs', make: draft },
  'PUT /api/agreements/:id/numbers': {
    right: 'agreement.write',
    event: 'agreement.numberSourced',
    make: async (scope) => {
      const id = await makeAgreement(scope);
      const purpose = { sv: 'Målet är 12 möten.', en: 'The aim is twelve meetings.' };
      const version = await saveAgreement(scope, id, { version: 1, sections: { purpose } });
      const place = { section: 'purpose', focus: null, lang: 'sv', sentence: purpose.sv };
      return { params: { id }, body: { ...place, version, reason: 'Rådets egen planering', open: false } };
    },
    body: { version: 1, section: 'purpose', focus: null, lang: 'sv', sentence: 'x', reason: 'Rådets egen planering', open: false },
  },
  'PUT /api/agreements/:id/withheld': {
    right: 'agreement.write',
    event: 'agreement.withheld',
    body: { parts: [{ part: 'section:resources', reason: 'Beskriver skydd' }] },
    make: draft,
  },
  'PUT /api/agreements/:id/figures/:figure': {
    right: 'agreement.write',
    event: 'agreement.figureChosen',
    body: { version: 1, choice: 'take' },
    make: async (scope) => ({ params: { id: await makeAgreement(scope), figure: 'problem-1.count' } }),
    elsewhere: '404 agreement.noFigure',
  },
  'PUT /api/agreements/:id/commitments/:commitment': {
    right: 'agreement.write',
    event: 'agreement.outcomeNoted',
    body: outcome,
    make: async (scope) => {
      await makeChain(scope);
      const id = await makeAgreement(scope);
      return { params: { id, commitment: (await findAgreement(scope, id))?.content.commitments[0]?.id ?? '' } };
    },
  },
  'POST /api/agreements/:id/amendments': {
    right: 'agreement.write',
    event: 'agreement.amended',
    body: { reason: 'Ett nytt problem har tillkommit', from: '2027-01-01' },
    make: async (scope) => ({ params: { id: await makeSigned(scope) } }),
  },
  'GET /api/agreements/:id/versions': read('shows when a text was saved'),
  'GET /api/agreements/:id/differences': { ...read('shows what the parties have written to each other'), query: '?from=1&to=1' },
  'GET /api/agreements/:id/public/agreement.pdf': copy,
  'GET /api/agreements/:id/public/agreement.docx': copy,
  'GET /api/agreements/:id/public/plan.pdf': copy,
  'GET /api/agreements/:id/public/plan.docx': copy,
  'GET /api/agreements/:id/plan.pdf': file,
  'GET /api/agreements/:id/plan.docx': file,
  'GET /api/agreements/:id/agreement.pdf': file,
  'GET /api/agreements/:id/agreement.docx': file,
  'GET /api/agreements/:id/promise.pdf': file,
  'GET /api/agreements/:id/promise.docx': file,
  'GET /api/agreements/:id/assessment.pdf': file,
  'GET /api/agreements/:id/assessment.docx': file,
  'GET /api/agreements/grant.docx': {
    right: 'measure.read',
    event: 'agreement.exported',
    query: '?measure=00000000-0000-4000-8000-000000000000',
    make: async (scope) => ({ query: `?measure=${(await makeChain(scope)).measure}` }),
  },
};

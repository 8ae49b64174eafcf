// What the tests that walk every route need to know of these.
import type { NewMeasureType } from '@samsyn/domain';
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { addMeasureType } from '../change-library.ts';

export const ownMeasureType: NewMeasureType = {
  name: 'Fältassistenter på skolgården',
  approach: 'social',
  description: 'Fältassistenter är på skolgården efter skoltid',
  mechanism: 'Vuxna som känner de unga ser tidigt',
  conditions: 'Samma personer varje vecka',
  evidence: 'unknown',
  evidenceWhy: 'Källan beskriver arbetet',
  costs: 'Timmar',
  dose: 'Två eftermiddagar i veckan',
  sideEffects: 'Inga kända',
  displacement: 'Till andra gårdar',
  source: { title: 'Fältarbete', publisher: 'Länsstyrelsen', year: 2025, address: 'https://kunskap.example/faltarbete' },
};

export const measureTypeFacts: RouteFacts = {
  'GET /api/measure-types': { right: 'measure.read', event: null, because: 'reads what anyone may know of kinds of measures' },
  'POST /api/measure-types': { right: 'measure.write', event: 'measureType.added', body: ownMeasureType },
  'DELETE /api/measure-types/:id': {
    right: 'measure.write',
    event: 'measureType.ended',
    make: async (scope) => ({ params: { id: await addMeasureType(scope, { ...ownMeasureType, name: 'Väktare på torget' }) } }),
  },
};

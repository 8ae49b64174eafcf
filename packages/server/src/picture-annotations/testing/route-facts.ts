// What the tests that walk every route need to know of these.
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { frozenPicture } from '../../problems/testing/frozen-picture.ts';
import { insertAnnotation } from '../queries.ts';

const said = { kind: 'conclusion', finding: null, text: 'Hallarna behöver andra skåp före hösten.' } as const;

export const pictureAnnotationFacts: RouteFacts = {
  'GET /api/pictures/:id/annotations': {
    right: 'picture.read',
    event: null,
    because: 'reads what the parties wrote on a picture, no row',
    make: async (scope) => ({ params: { id: await frozenPicture(scope) } }),
  },
  'POST /api/pictures/:id/annotations': {
    right: 'note.write',
    event: 'picture.annotated',
    body: said,
    make: async (scope) => ({ params: { id: await frozenPicture(scope) } }),
  },
  'DELETE /api/pictures/:id/annotations/:annotation': {
    right: 'note.write',
    event: 'picture.annotationWithdrawn',
    make: async (scope) => {
      const id = await frozenPicture(scope);
      return { params: { id, annotation: await insertAnnotation(scope, id, said) } };
    },
  },
};

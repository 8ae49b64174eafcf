// What the tests that walk every route need to know of views.
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { frozenPicture } from '../../problems/testing/frozen-picture.ts';

const because = 'shows the picture, or a part of it, as GET /api/pictures/:file does';

export const pictureViewFacts: RouteFacts = {
  'GET /api/picture-view': { right: 'picture.read', event: null, because },
  'GET /api/picture-view/document': {
    right: 'picture.read',
    event: 'picture.exported',
    query: '?format=csv&purpose=Underlag%20till%20r%C3%A5det',
  },
  'GET /api/picture-problem/table': {
    right: 'picture.read',
    event: 'picture.exported',
    query: '?picture=current&rank=1&format=csv&purpose=Underlag%20till%20r%C3%A5det',
  },
  'GET /api/frozen-comparison': {
    right: 'picture.read',
    event: null,
    because,
    query: '?from=current&to=current',
    make: async (scope) => ({ query: `?from=${await frozenPicture(scope)}&to=${await frozenPicture(scope)}` }),
  },
  'GET /api/picture-comparison': { right: 'picture.read', event: null, because, query: '?with=period:2024-10' },
  'GET /api/picture-making': {
    right: 'picture.read',
    event: null,
    because: 'tells how far the work on it has come',
    query: '?what=picture',
  },
  'GET /api/picture-rates': { right: 'picture.read', event: null, because, query: '?picture=current' },
};

// What the tests that walk every route need to know of these.
import type { RouteFacts } from '../../http/testing/route-facts.ts';

export const reviewFacts: RouteFacts = {};

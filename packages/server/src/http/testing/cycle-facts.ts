// The routes of the middle of the cycle, noun by noun.

import { addressFacts } from '../../addresses/testing/route-facts.ts';
import { agreementFacts } from '../../agreements/testing/route-facts.ts';
import { areaFacts } from '../../areas/testing/route-facts.ts';
import { causeFacts } from '../../causes/testing/route-facts.ts';
import { cycleRouteFacts } from '../../cycle/testing/route-facts.ts';
import { dutyFacts } from '../../duties/testing/route-facts.ts';
import { explanationFacts } from '../../explanations/testing/route-facts.ts';
import { facilityFacts } from '../../facilities/testing/route-facts.ts';
import { goalFacts } from '../../goals/testing/route-facts.ts';
import { handEventFacts } from '../../hand-events/testing/route-facts.ts';
import { importFacts } from '../../imports/testing/route-facts.ts';
import { mapFacts } from '../../maps/testing/route-facts.ts';
import { measureTypeFacts } from '../../measure-types/testing/route-facts.ts';
import { measureFacts } from '../../measures/testing/route-facts.ts';
import { meetingFacts } from '../../meetings/testing/route-facts.ts';
import { peerFacts } from '../../peers/testing/route-facts.ts';
import { pictureAnnotationFacts } from '../../picture-annotations/testing/route-facts.ts';
import { pictureReportFacts } from '../../picture-reports/testing/route-facts.ts';
import { pictureViewFacts } from '../../pictures/testing/route-facts.ts';
import { presenceFacts } from '../../presence/testing/route-facts.ts';
import { priorityFacts } from '../../priorities/testing/route-facts.ts';
import { problemNoteFacts } from '../../problem-notes/testing/route-facts.ts';
import { problemFacts } from '../../problems/testing/route-facts.ts';
import { reviewFacts } from '../../reviews/testing/route-facts.ts';
import { signatureFacts } from '../../signatures/testing/route-facts.ts';
import { visitFacts } from '../../visits/testing/route-facts.ts';
import type { RouteFacts } from './route-facts.ts';

export const cycleFacts: RouteFacts = {
  ...problemFacts,
  ...problemNoteFacts,
  ...pictureViewFacts,
  ...peerFacts,
  ...pictureAnnotationFacts,
  ...pictureReportFacts,
  ...priorityFacts,
  ...causeFacts,
  ...goalFacts,
  ...mapFacts,
  ...measureTypeFacts,
  ...measureFacts,
  ...meetingFacts,
  ...agreementFacts,
  ...cycleRouteFacts,
  ...dutyFacts,
  ...handEventFacts,
  ...explanationFacts,
  ...visitFacts,
  ...signatureFacts,
  ...presenceFacts,
  ...reviewFacts,
  ...areaFacts,
  ...facilityFacts,
  ...addressFacts,
  ...importFacts,
};

const entries = Object.entries(cycleFacts);

/** One fact of each route that has it. */
export function factsOf<K extends 'right' | 'query' | 'body'>(key: K) {
  return Object.fromEntries(entries.flatMap(([name, fact]) => (fact[key] === undefined ? [] : [[name, fact[key]]]))) as Record<
    string,
    NonNullable<RouteFacts[string][K]>
  >;
}

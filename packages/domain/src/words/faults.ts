// All faults in one table. ICU messages: {n, number} and plurals are written by faultSentence.
import type { FaultWords } from './fault-words.ts';
import { accessFaults } from './faults-access.ts';
import { accountFaults } from './faults-account.ts';
import { agreementFaults } from './faults-agreements.ts';
import { areaFaults } from './faults-area.ts';
import { causeFaults } from './faults-causes.ts';
import { disclosureFaults } from './faults-disclosure.ts';
import { dutyFaults } from './faults-duties.ts';
import { explanationFaults } from './faults-explanations.ts';
import { facilityFaults } from './faults-facilities.ts';
import { fileFaults } from './faults-file.ts';
import { goalFaults } from './faults-goals.ts';
import { handEventFaults } from './faults-hand-events.ts';
import { importFaults } from './faults-import.ts';
import { logFaults } from './faults-log.ts';
import { measureTypeFaults } from './faults-measure-types.ts';
import { measureFaults } from './faults-measures.ts';
import { meetingFaults } from './faults-meetings.ts';
import { memberFaults } from './faults-members.ts';
import { noteFaults } from './faults-notes.ts';
import { peerFaults } from './faults-peers.ts';
import { pictureFaults } from './faults-picture.ts';
import { pictureAnnotationFaults } from './faults-picture-annotations.ts';
import { presenceFaults } from './faults-presence.ts';
import { priorityFaults } from './faults-priorities.ts';
import { problemFaults } from './faults-problems.ts';
import { recordFaults } from './faults-records.ts';
import { retentionFaults } from './faults-retention.ts';
import { reviewFaults } from './faults-reviews.ts';
import { rowFaults } from './faults-rows.ts';
import { senderFaults } from './faults-senders.ts';
import { signatureFaults } from './faults-signatures.ts';
import { systemFaults } from './faults-system.ts';

export const faults: Readonly<Record<string, FaultWords>> = {
  ...fileFaults,
  ...rowFaults,
  ...importFaults,
  ...senderFaults,
  ...handEventFaults,
  ...areaFaults,
  ...noteFaults,
  ...peerFaults,
  ...pictureFaults,
  ...pictureAnnotationFaults,
  ...accessFaults,
  ...accountFaults,
  ...logFaults,
  ...memberFaults,
  ...recordFaults,
  ...retentionFaults,
  ...disclosureFaults,
  ...problemFaults,
  ...priorityFaults,
  ...causeFaults,
  ...facilityFaults,
  ...goalFaults,
  ...measureTypeFaults,
  ...measureFaults,
  ...meetingFaults,
  ...agreementFaults,
  ...dutyFaults,
  ...explanationFaults,
  ...signatureFaults,
  ...presenceFaults,
  ...reviewFaults,
  ...systemFaults,
};

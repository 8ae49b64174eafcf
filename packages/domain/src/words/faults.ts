// All faults in one table. ICU messages: {n, number} and plurals are written by faultSentence.
import type { FaultWords } from './fault-words.ts';
import { accessFaults } from './faults-access.ts';
import { accountFaults } from './faults-account.ts';
import { areaFaults } from './faults-area.ts';
import { disclosureFaults } from './faults-disclosure.ts';
import { importFaults } from './faults-import.ts';
import { logFaults } from './faults-log.ts';
import { memberFaults } from './faults-members.ts';
import { pictureFaults } from './faults-picture.ts';
import { recordFaults } from './faults-records.ts';
import { systemFaults } from './faults-system.ts';
import { workFaults } from './faults-work.ts';

export const faults: Readonly<Record<string, FaultWords>> = {
  ...importFaults,
  ...areaFaults,
  ...pictureFaults,
  ...accessFaults,
  ...accountFaults,
  ...workFaults,
  ...logFaults,
  ...memberFaults,
  ...recordFaults,
  ...disclosureFaults,
  ...systemFaults,
};

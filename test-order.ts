// The order that files are tested in: one queue for the unit tests and the browser tests after them, so that no worker waits while another
// is at its last unit test. During the unit tests the office of the browser tests is loaded.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isLate = ({ project }: TestSpecification): number => Number(project.name === 'e2e');

/** Within each the longest first, as Vitest itself has it. */
export class OneQueue extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // what is equal stays in its order
    return (await super.sort(files)).sort((a, b) => isLate(a) - isLate(b));
  }
}

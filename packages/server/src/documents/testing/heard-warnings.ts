// For tests: what the typesetter warned of, in whatever document a test had set.
import { onTypesetWarning, type TypesetWarning } from '../typeset-warnings.ts';

const heard: TypesetWarning[] = [];
onTypesetWarning((warning) => heard.push(warning));

/** Those since they were last taken: for the test that means to make them. */
export const takeHeard = (): TypesetWarning[] => heard.splice(0);

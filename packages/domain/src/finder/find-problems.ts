// The problem finder: which nodes of what × where × kind of place × time of day moved beyond what was to be expected.
import type { FinderOptions, Findings } from './finding.ts';
import type { LeafCube } from './leaf-cube.ts';

export type FindProblems = (cube: LeafCube, options?: FinderOptions) => Findings;

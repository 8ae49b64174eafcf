export type * from './finder/find-problems.ts';
export type * from './finder/finding.ts';
export type * from './finder/leaf-cube.ts';

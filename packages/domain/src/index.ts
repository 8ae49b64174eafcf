export * from './fault.ts';
export type * from './finder/find-problems.ts';
export type * from './finder/finding.ts';
export type * from './finder/leaf-cube.ts';
export { examplePicture } from './picture/example-picture.ts';
export * from './picture/picture.ts';
export * from './picture/picture-data.ts';

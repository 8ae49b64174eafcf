// The picture's own sentences, Swedish and English, in one table.
import { dataTemplates } from './data-templates.ts';
import { depthTemplates } from './depth-templates.ts';
import { headTemplates } from './head-templates.ts';
import { methodTemplates } from './method-templates.ts';
import { problemTemplates } from './problem-templates.ts';

export const pictureTemplates: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  ...headTemplates,
  ...problemTemplates,
  ...depthTemplates,
  ...dataTemplates,
  ...methodTemplates,
};

// For tests: what the template with the small demo is called, whole and while it is loaded.
export const demoTemplates = (template: string): { readonly whole: string; readonly part: string } => ({
  whole: `${template}_demo`,
  part: `${template}_part`,
});

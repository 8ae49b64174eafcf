export function judged(answer: string): { readonly fails: boolean; readonly lines: readonly string[] };

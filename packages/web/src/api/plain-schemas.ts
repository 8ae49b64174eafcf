// Imported before anything that has a schema: zod asks, as each one is made, whether it may compile code from text. Our pages may not, the
// policy stops it and reports it, so zod is told not to ask.

declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined;
}

globalThis.__zod_globalConfig = { ...globalThis.__zod_globalConfig, jitless: true };

export {};

// How the office's pages are built: hashed files under assets/, nothing inlined into the page (the policy allows scripts from ourselves only).
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { noJsonSchema } from './build/no-json-schema.ts';
import { wordsByLanguage } from './build/words-by-language.ts';

export default defineConfig({
  plugins: [react(), wordsByLanguage(), noJsonSchema()],
  // ours and react-intl's differ in their last digit alone
  resolve: { dedupe: ['intl-messageformat', '@formatjs/icu-messageformat-parser', '@formatjs/icu-skeleton-parser'] },
  build: {
    outDir: 'dist',
    assetsDir: 'assets',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // what every page needs comes in two pieces instead of forty: over a long line each piece waits its turn
          groups: [
            // what zod is told before it makes a schema goes first
            { name: 'libraries', test: /node_modules|api\/plain-schemas/, tags: ['$initial'], priority: 2 },
            { name: 'office', tags: ['$initial'], priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:8420', '/sign-in': 'http://127.0.0.1:8420' } },
});

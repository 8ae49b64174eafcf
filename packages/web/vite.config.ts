// How the office's pages are built: hashed files under assets/, nothing inlined into the page (the policy allows scripts from ourselves only).
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstVisits } from './build/first-visits.ts';
import { noJsonSchema } from './build/no-json-schema.ts';
import { roomPieces } from './build/room-pieces.ts';
import { wordsByLanguage } from './build/words-by-language.ts';

const pieces = roomPieces();
/** And what zod has beside its core, or a room would have to fetch another room's file for it. */
const pieceFile = /packages\/(domain|charts)\/src\/(?!words\/|routes\/)|node_modules\/zod\//;
const ours = /packages\/web\/src\//;

export default defineConfig({
  plugins: [react(), wordsByLanguage(), noJsonSchema(), firstVisits()],
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
            { name: 'libraries', test: /node_modules|api\/plain-schemas|^\0rolldown/, tags: ['$initial'], priority: 4 },
            { name: 'office', tags: ['$initial'], priority: 3 },
            // a library that only some rooms have stays a file of its own
            // schemas of answers go with the rooms that ask for them: each takes its time to be made, used or not
            { name: 'pieces', test: pieceFile, maxModuleSize: 6000, minShareCount: 6, priority: 2 },
            { name: 'charts', test: /packages\/charts\/src\//, minShareCount: 2, priority: 2 },
            { name: pieces.common, test: ours, minShareCount: 2, priority: 2 },
            { name: pieces.quarter, test: ours, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:8420', '/sign-in': 'http://127.0.0.1:8420' } },
});

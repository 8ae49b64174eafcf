// `npm run build`: the server and the pages, for a program folder that the service may not write to. Without it they are built on first use.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtServer } from './build-server.mjs';
import { builtWeb } from './build-web.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
process.stdout.write(`${path.dirname(await builtServer(root))}\n${await builtWeb(root)}\n`);

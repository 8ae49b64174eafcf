// The program's version, from its own package file; the bundle carries it inside.
import own from '../package.json' with { type: 'json' };

export const version: string = own.version;

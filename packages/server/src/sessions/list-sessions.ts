// Where an account is signed in, for its own page and for whoever asks what is held about her.
export { listSessions } from './queries.ts';

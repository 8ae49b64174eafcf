// What a person has accepted of the code of conduct, for whoever asks what is held about her.
export { acceptancesOf } from './queries.ts';

// Ends sessions: of an account, one of them or all but one; or the one that a browser leaves.
export { deleteSession, endSessions } from './queries.ts';

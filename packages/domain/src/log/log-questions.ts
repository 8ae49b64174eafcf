// The questions an auditor asks, and which entries of the log answer each. The server turns the rule into SQL, the page into a list.

export interface LogQuestion {
  /** the events that answer it: whole names, or every event of a noun (`sharing.`); null = every event */
  readonly events: readonly string[] | null;
  readonly outcome: 'done' | 'refused' | 'any';
  /** asked about one source, or one account */
  readonly about?: 'source' | 'account';
}

/** In the order of the page. */
export const logQuestionKeys = [
  'opened',
  'left',
  'refused',
  'roles',
  'account',
  'decisions',
  'sharings',
  'retention',
  'readers',
  'signIns',
] as const;
export type LogQuestionKey = (typeof logQuestionKeys)[number];

/** Events that are a read of rows, one by one or as a table of them. */
const rowReads = ['rows.opened', 'rows.exported', 'delivery.opened', 'quarantine.exported', 'source.opened', 'source.exported'];

export const logQuestions: Readonly<Record<LogQuestionKey, LogQuestion>> = {
  opened: { events: rowReads, outcome: 'done', about: 'source' },
  left: {
    events: [
      'picture.exported',
      'rows.exported',
      'source.exported',
      'quarantine.exported',
      'record.exported',
      'log.exported',
      'account.exported',
      'document.exported',
    ],
    outcome: 'done',
  },
  refused: { events: null, outcome: 'refused' },
  roles: {
    events: [
      'role.',
      'matrix.',
      'membership.',
      'invitation.',
      'member.',
      'organisation.',
      'account.',
      'access.changed',
      'access.ruleChanged',
      'access.rulesChanged',
    ],
    outcome: 'done',
  },
  account: { events: null, outcome: 'any', about: 'account' },
  decisions: {
    events: [
      'picture.frozen',
      'priority.',
      'decision.',
      'agreement.',
      'measure.',
      'disclosure.',
      'suppression.',
      'retention.ruleChanged',
      'hold.',
      'release.',
      'record.changed',
      'record.registered',
    ],
    outcome: 'done',
  },
  sharings: { events: ['sharing.ended'], outcome: 'done' },
  retention: { events: ['retention.ran', 'quarantine.emptied', 'upload.removed', 'log.trimmed'], outcome: 'done' },
  readers: { events: ['log.read', 'log.exported', 'log.verified'], outcome: 'done' },
  signIns: { events: ['session.'], outcome: 'any' },
};

/** Whether an entry answers the question, as the server's SQL says it. */
export function answers(key: LogQuestionKey, entry: { readonly event: string; readonly outcome: 'done' | 'refused' }): boolean {
  const { events, outcome } = logQuestions[key];
  if (outcome !== 'any' && entry.outcome !== outcome) return false;
  return events === null || events.some((name) => (name.endsWith('.') ? entry.event.startsWith(name) : entry.event === name));
}

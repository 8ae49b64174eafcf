// The register of decisions as a file: what the asker may see, all pages of it, and what it was for.
import { type Decision, type DecisionQuery, decisionStanding, type Lang, swedishDay } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import type { TableFile } from '../tables/table-file.ts';
import { searchDecisions } from './decision-queries.ts';

const most = 20_000;
const words = {
  sv: {
    name: 'Beslut',
    columns: ['Datum', 'Organ', '§', 'Beslut', 'Ansvarig organisation', 'Ansvarig', 'Klart', 'Läge', 'Anmärkning', 'Avvikande mening'],
    states: { open: 'öppet', done: 'klart', withdrawn: 'återtaget' },
    standings: { retry: 'prövas på nytt', replaced: 'ersatt' },
  },
  en: {
    name: 'Decisions',
    columns: ['Date', 'Body', '§', 'Decision', 'Responsible organisation', 'Responsible', 'Due', 'State', 'Note', 'Dissent'],
    states: { open: 'open', done: 'done', withdrawn: 'withdrawn' },
    standings: { retry: 'to be tried again', replaced: 'replaced' },
  },
} as const;

export async function exportDecisions(
  scope: Scope,
  query: DecisionQuery & { readonly purpose: string; readonly lang: Lang },
  format: 'csv' | 'json',
): Promise<{ table: TableFile; decisions: Decision[] }> {
  scope.require('meeting.read');
  const { purpose, lang, ...asked } = query;
  const decisions = await searchDecisions(scope, asked, swedishDay(scope.now), most);
  scope.audit('decision.exported', null, { format }, { purpose, rows: decisions.length });
  return { table: decisionTable(decisions, lang), decisions };
}

/** What has become of it, before how far it has come. */
function stateName(one: Decision, lang: Lang): string {
  const standing = decisionStanding(one);
  return standing === 'retry' || standing === 'replaced' ? words[lang].standings[standing] : words[lang].states[one.state];
}

function decisionTable(decisions: readonly Decision[], lang: Lang): TableFile {
  const w = words[lang];
  return {
    name: w.name,
    columns: [...w.columns],
    rows: decisions.map((one) => [
      one.decidedOn,
      one.body?.name ?? null,
      one.paragraph,
      one.text,
      one.organisation?.name ?? null,
      one.role,
      one.due,
      stateName(one, lang),
      one.doneNote,
      one.reservations
        .map(({ organisation, title, text }) => `${title ? `${organisation.name}, ${title}` : organisation.name}: ${text}`)
        .join('; ') || null,
    ]),
  };
}

// What it costs to ask inside one municipality.
/** @typedef {import('./job.mjs').Job} Job */

/** @returns {Job[]} */
export function jobs(work) {
  return [
    tenantTransaction(work, 'a source’s months by kind', 'months', [
      {
        text: 'a municipality’s transaction at most 1.5 × the bare query',
        holds: (m) => m['In the municipality'].least <= 1.5 * m['Bare query'].least,
      },
    ]),
    tenantTransaction(work, 'the fifty newest deliveries', 'deliveries', []),
    tenantTransaction(work, 'select 1', 'nothing', []),
  ];
}

/** Role, settings, matrix, policies and commit beside the same query alone; what is fixed shows most where the query is least. */
function tenantTransaction(work, title, what, goals) {
  const side = (who, which) => ({ who, program: work['tenant-transaction'], args: [which, what, '1000'] });
  return {
    title: `A question inside the municipality: ${title}`,
    n: '1,000 questions one after the other, bundled PostgreSQL, the small demo',
    note: 'Both are asked in turn of the same database in each run; told is a thousand times a question of the quietest tenth. Bare: one query of the owner, without a transaction. In the municipality: three round trips instead of one, the matrix read and row-level security held.',
    sides: [side('In the municipality', 'scope'), side('Bare query', 'bare')],
    same: ['In the municipality', 'Bare query'],
    goals,
  };
}

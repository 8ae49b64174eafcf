// What it costs to ask inside one municipality.
/** @typedef {import('./job.mjs').Job} Job */

/** @returns {Job[]} */
export function jobs(work, _folder, { full }) {
  const times = full ? 1000 : 200;
  const side = (who, part) => ({ who, program: work['tenant-transaction'], args: [String(times)], part });
  const questions = [
    ['months', 'a source’s months by kind'],
    ['deliveries', 'the fifty newest deliveries'],
    ['nothing', 'select 1'],
  ];
  const pairs = questions.map(([what, title]) => [
    side(`${title}, in the municipality`, `${what} scope`),
    side(`${title}, bare`, `${what} bare`),
  ]);
  return [
    {
      title: 'Questions inside the municipality',
      n: `1,000 questions one after the other (measured: ${times}), bundled PostgreSQL, the small demo`,
      note: 'Role, settings, matrix, policies and commit beside the same query alone; what is fixed shows most where the query is least. All are asked in turn of the same database; told is a thousand times a question of the quietest tenth. Bare: one query of the owner, without a transaction. In the municipality: three round trips instead of one, the matrix read and row-level security held.',
      times: 1,
      sides: pairs.flat(),
      goals: [
        {
          text: 'a municipality’s transaction at most 1.5 × the bare query over a source’s months',
          holds: (m) => m[pairs[0][0].who].least <= 1.5 * m[pairs[0][1].who].least,
        },
        ...pairs.slice(1).map(([inside, bare]) => ({
          text: (m) => `${bare.who}: at most 0.6 ms more inside (${((m[inside.who].least - m[bare.who].least) / 1000).toFixed(2)} ms)`,
          holds: (m) => m[inside.who].least - m[bare.who].least <= 600,
        })),
        ...pairs.map(([inside, bare]) => ({
          text: `${bare.who}: the same answer inside`,
          holds: (m) => m[inside.who].answer.rows === m[bare.who].answer.rows,
        })),
      ],
    },
  ];
}

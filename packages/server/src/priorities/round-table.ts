// A whole round as one table: figures, every score kept, the order, the choice, what was not chosen and who thought otherwise. A row a fact.
import { anchorsOf, criterionWords, gapWords, groundWords, type Lang, type RoundDetail } from '@samsyn/domain';
import type { TableCell, TableFile } from '../tables/table-file.ts';

const words = {
  sv: {
    columns: ['Problem', 'Namn', 'Uppgift', 'Kriterium', 'Part', 'Värde', 'Lägst', 'Högst', 'Text', 'Satt av', 'När', 'Gäller'],
    figure: 'siffra ur bilden',
    score: 'poäng',
    beside: 'andra områden, mellersta hälften',
    against: { above: 'över', within: 'inom', below: 'under', unclear: 'går inte att skilja' },
    joint: 'gemensam',
    place: 'plats',
    first: 'först i andel av vägningarna',
    beaten: 'slås på alla kriterier av',
    chosen: 'fokusområde',
    notChosen: 'valdes inte',
    ground: 'underlag',
    dissent: 'avvikande mening',
    decision: 'rådets beslut',
    unseen: 'visas inte här',
    anchor: 'ankare',
  },
  en: {
    columns: ['Problem', 'Name', 'Fact', 'Criterion', 'Party', 'Value', 'Lowest', 'Highest', 'Text', 'Set by', 'When', 'Counts'],
    figure: 'figure from the picture',
    score: 'score',
    beside: 'other areas, middle half',
    against: { above: 'above', within: 'within', below: 'below', unclear: 'cannot be told apart' },
    joint: 'joint',
    place: 'place',
    first: 'first in share of the weightings',
    beaten: 'beaten on all criteria by',
    chosen: 'focus area',
    notChosen: 'not chosen',
    ground: 'ground',
    dissent: 'dissent',
    decision: 'decision of the council',
    unseen: 'not shown here',
    anchor: 'anchor',
  },
} as const;

export function roundTable(round: RoundDetail, lang: Lang): TableFile {
  const w = words[lang];
  const names = new Map(round.parties.map(({ id, name }) => [id, name]));
  const numbers = new Map(round.problems.map(({ id, number }) => [id, number]));
  const rows: TableCell[][] = [];
  const add = (
    fact: string,
    given: Partial<
      Record<'problem' | 'name' | 'criterion' | 'party' | 'value' | 'low' | 'high' | 'text' | 'by' | 'at' | 'counts', TableCell>
    >,
  ) =>
    rows.push([
      given.problem ?? null,
      given.name ?? null,
      fact,
      given.criterion ?? null,
      given.party ?? null,
      given.value ?? null,
      given.low ?? null,
      given.high ?? null,
      given.text ?? null,
      given.by ?? null,
      given.at ?? null,
      given.counts ?? null,
    ]);
  for (const criterion of round.criteria)
    for (const [i, text] of anchorsOf(criterion, lang).entries())
      add(w.anchor, { criterion: criterionWords[criterion.key][lang].name, value: i + 1, text });
  for (const problem of round.problems) {
    const one = { problem: problem.number, name: problem.name };
    add(w.ground, { ...one, text: groundWords[problem.ground]?.[lang] ?? problem.ground });
    for (const { criterion, figure, scores } of problem.cells) {
      const cell = { ...one, criterion: criterionWords[criterion][lang].name };
      if (figure?.known) {
        add(w.figure, { ...cell, value: figure.value, low: figure.low, high: figure.high });
        if (figure.of === 'similar')
          add(w.beside, { ...cell, value: figure.n, low: figure.band[0], high: figure.band[1], text: w.against[figure.against] });
      } else if (figure) add(w.figure, { ...cell, text: gapWords[figure.why]?.[lang] ?? figure.why });
      for (const { party, score, note, by, at, replaced } of scores)
        add(w.score, {
          ...cell,
          party: party === null ? w.joint : (names.get(party) ?? null),
          value: score,
          text: note || null,
          by: by?.[lang] ?? null,
          at: `${at.slice(0, 10)} ${at.slice(11, 16)}`,
          counts: !replaced,
        });
    }
    const { rank, priority, notChosen } = problem;
    if (rank) {
      add(w.place, { ...one, value: rank.place, low: rank.best, high: rank.worst });
      add(w.first, { ...one, value: rank.shareAt[0] ?? 0 });
      for (const other of rank.dominatedBy) add(w.beaten, { ...one, value: numbers.get(other) ?? null });
    }
    if (priority) add(w.chosen, { ...one, value: priority.place, text: priority.reason, at: round.decidedOn });
    if (notChosen) add(w.notChosen, { ...one, text: notChosen, at: round.decidedOn });
  }
  if (round.decision)
    add(w.decision, {
      value: round.decision.seen?.paragraph ?? null,
      text: round.decision.seen?.text ?? w.unseen,
      at: round.decision.seen?.decidedOn ?? null,
    });
  for (const { name, dissent } of round.parties) if (dissent) add(w.dissent, { party: name, text: dissent, at: round.decidedOn });
  return { name: round.name, notes: [round.name, round.picture.source[lang]].filter((note) => note !== ''), columns: w.columns, rows };
}

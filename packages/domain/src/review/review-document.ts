// A review as a document to the planner: what is lacking first, the comments with their replies, the whole checklist last.
import type { Lang } from '../fault.ts';
import type { Block, BlockDocument, Section } from '../records/block-document.ts';
import type { ReviewView } from '../routes/reviews.ts';
import { answerWords, checklist, checklistVersion, principles, principleWords } from './checklist.ts';
import { type ReviewSum, reviewSum } from './review-rules.ts';

const sv = {
  plan: 'Granskning av plan',
  place: 'Granskning av plats',
  reference: 'Planens nummer',
  to: 'Till',
  stage: 'Skede',
  sum: ({ yes, partly, no, notRelevant, unanswered }: ReviewSum) =>
    `Av ${checklist.length} frågor: ${yes} ja, ${partly} delvis, ${no} nej, ${notRelevant} inte aktuella, ${unanswered} obesvarade.`,
  lacking: 'Det som saknas',
  nothing: 'Ingen fråga är besvarad med nej eller delvis.',
  comments: 'Synpunkter och svar',
  none: 'Inga synpunkter är lämnade.',
  head: ['Nr', 'Synpunkt', 'Svar', 'Vad det blev'],
  conclusion: 'Slutsats',
  all: 'Hela checklistan',
  question: ['Fråga', 'Svar', 'Anteckning'],
  unanswered: 'Obesvarad',
  states: { open: 'Väntar på svar', accepted: 'Följs', partly: 'Följs delvis', declined: 'Följs inte' },
  outcomes: { done: 'Gjort', not_done: 'Inte gjort' },
  closing: `Checklistan, utgåva ${checklistVersion}, ställer frågor om platsen. Ett nej är en fråga att tala om, inget betyg, och säger inget om hur många brott som sker där.`,
};
const en: typeof sv = {
  plan: 'Review of a plan',
  place: 'Review of a place',
  reference: 'Number of the plan',
  to: 'To',
  stage: 'Stage',
  sum: ({ yes, partly, no, notRelevant, unanswered }) =>
    `Of ${checklist.length} questions: ${yes} yes, ${partly} partly, ${no} no, ${notRelevant} not relevant, ${unanswered} unanswered.`,
  lacking: 'What is lacking',
  nothing: 'No question is answered with no or partly.',
  comments: 'Comments and replies',
  none: 'No comments have been made.',
  head: ['No.', 'Comment', 'Reply', 'What became of it'],
  conclusion: 'Conclusion',
  all: 'The whole checklist',
  question: ['Question', 'Answer', 'Note'],
  unanswered: 'Unanswered',
  states: { open: 'Waits for a reply', accepted: 'Followed', partly: 'Partly followed', declined: 'Not followed' },
  outcomes: { done: 'Done', not_done: 'Not done' },
  closing: `The checklist, edition ${checklistVersion}, asks questions of the place. A no is a question to talk about, no grade, and says nothing of how many offences happen there.`,
};
export const reviewStates: Readonly<Record<Lang, Pick<typeof sv, 'states' | 'outcomes'>>> = { sv, en };

export function reviewDocument(review: ReviewView, owner: string, demo: boolean, lang: Lang): BlockDocument {
  const words = lang === 'sv' ? sv : en;
  const sum = reviewSum(review.answers);
  const about = [
    review.area?.[lang],
    review.reference && `${words.reference}: ${review.reference}`,
    `${words.to}: ${review.planner}`,
    review.stage && `${words.stage}: ${review.stage}`,
  ].filter((text): text is string => text !== undefined && text !== '');
  const noteOf = (id: string) => review.answers[id]?.note ?? '';
  const lacking: Block[] =
    sum.lacking.length === 0
      ? [{ kind: 'text', text: words.nothing }]
      : [
          {
            kind: 'list',
            items: sum.lacking.map(({ id, question }) => {
              const answer = review.answers[id]?.answer ?? 'no';
              return `${question[lang]} ${answerWords[answer][lang]}.${noteOf(id) ? ` ${noteOf(id)}` : ''}`;
            }),
          },
        ];
  const comments: Block[] =
    review.comments.length === 0
      ? [{ kind: 'text', text: words.none }]
      : [
          {
            kind: 'table',
            caption: words.comments,
            head: words.head,
            widths: [1, 6, 6, 4],
            rows: review.comments.map((one) => [
              String(one.position),
              one.text,
              { text: words.states[one.state], sub: [one.reply, one.repliedOn].filter(Boolean).join(' ') },
              one.outcome ? { text: words.outcomes[one.outcome], sub: one.outcomeNote ?? '' } : '',
            ]),
          },
        ];
  const all = principles.map(
    (principle): Block => ({
      kind: 'table',
      caption: principleWords[principle][lang],
      head: [principleWords[principle][lang], words.question[1] ?? '', words.question[2] ?? ''],
      widths: [8, 3, 6],
      rows: checklist
        .filter((one) => one.principle === principle)
        .map(({ id, question }) => {
          const answer = review.answers[id]?.answer;
          return [question[lang], answer ? answerWords[answer][lang] : words.unanswered, noteOf(id)];
        }),
    }),
  );
  const sections: Section[] = [
    { heading: words.lacking, blocks: lacking },
    { heading: words.comments, blocks: comments },
    ...(review.conclusion ? [{ heading: words.conclusion, blocks: [{ kind: 'text', text: review.conclusion } as const] }] : []),
    { heading: words.all, blocks: all },
  ];
  return {
    title: review.title,
    subtitle: [words[review.about], ...about],
    owner,
    summary: { text: words.sum(sum), block: null },
    sections,
    closing: words.closing,
    demo,
    lang,
  };
}

// Minutes as a document, written by themselves from what the meeting holds. The public copy leaves marked parts out and says where.
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import { minutesWords } from '../words/minutes-words.ts';
import type { MinutesContent, MinutesHead, ParagraphContent } from './minutes-content.ts';
import type { SheetBlock, SheetDocument, SheetSection } from './sheet-document.ts';
import { itemTitle } from './standing-items.ts';

export interface MinutesParts {
  readonly lang: Lang;
  readonly copy: 'internal' | 'public';
  readonly number: string | null;
  /** null until locked */
  readonly hash: string | null;
  readonly demo: boolean;
}

const stockholm = { timeZone: 'Europe/Stockholm' } as const;
export const clockOf = (moment: string): string =>
  new Date(moment).toLocaleTimeString('sv-SE', { ...stockholm, hour: '2-digit', minute: '2-digit' });
/** A section sign and its number stay on one line. */
export const sectionMark = (paragraph: number): string => `§\u00a0${paragraph}`;

export function minutesDocument({ head, paragraphs }: MinutesContent, parts: MinutesParts): SheetDocument {
  const { lang, copy, number, hash, demo } = parts;
  const w = minutesWords[lang];
  const title = `${w.minutes}, ${head.body}`;
  const seen = new Map(paragraphs.map((one) => [one.item, one]));
  const time = head.endsAt ? `${clockOf(head.startsAt)}–${clockOf(head.endsAt)}` : clockOf(head.startsAt);
  return {
    lang,
    title,
    lead: [`${longDate(head.day, lang)}, ${time}${head.place === '' ? '' : `, ${head.place}`}`],
    owner: head.municipality,
    kind: hash === null ? `${w.minutes}. ${w.draft}` : `${w.minutes}. ${w.locked}`,
    number,
    secrecy: null,
    sections: [
      attendanceSection(head, lang),
      ...head.paragraphs.map((one) => section(one, seen.get(one.item) ?? null, copy, lang)),
      adjustmentSection(head, hash, lang),
    ],
    notes: [
      ...(copy === 'public' ? [w.publicCopy(`${w.minutes.toLowerCase()} ${longDate(head.day, lang)}`)] : []),
      ...(hash === null ? [] : [w.checksum(hash)]),
    ],
    id: `${head.body}, ${head.day}${hash === null ? '' : `, ${hash.slice(0, 8)}`}`,
    demo: demo ? w.demo : null,
    page: w.page,
  };
}

function attendanceSection(head: MinutesHead, lang: Lang): SheetSection {
  const w = minutesWords[lang];
  const rows = head.attendance.map(({ organisation, title, function: of, status, deputy }) => [
    organisation,
    `${title} (${w.functions[of]})`,
    deputy ? w.deputyFor(deputy) : w.statuses[status],
  ]);
  const table = { kind: 'table', caption: w.attendanceCaption, head: [w.organisation, w.role, w.how], rows, widths: [3, 4, 3] } as const;
  return { mark: null, heading: w.attendance, blocks: [table] };
}

function section(
  { paragraph, title }: MinutesHead['paragraphs'][number],
  content: ParagraphContent | null,
  copy: 'internal' | 'public',
  lang: Lang,
): SheetSection {
  const w = minutesWords[lang];
  const mark = sectionMark(paragraph);
  if (!content) return { mark, heading: title, blocks: [{ kind: 'aside', text: w.hidden }] };
  const heading = itemTitle(content, lang);
  if (content.secrecy !== null && copy === 'public')
    return { mark, heading, blocks: [{ kind: 'aside', text: w.leftOut(content.secrecy) }] };
  return { mark, heading, blocks: paragraphBlocks(content, mark, lang) };
}

function paragraphBlocks(content: ParagraphContent, mark: string, lang: Lang): SheetBlock[] {
  const w = minutesWords[lang];
  const aside = (text: string): SheetBlock => ({ kind: 'aside', text });
  const blocks: SheetBlock[] = [
    ...(content.secrecy === null ? [] : [aside(w.marked(content.secrecy))]),
    ...content.recusals.map(({ organisation, person }) => aside(w.recused(organisation, mark, person))),
    ...content.attendance.map(({ organisation, status, deputy }) =>
      aside(w.tookPart(organisation, deputy === null ? w.statuses[status] : w.deputyFor(deputy))),
    ),
    ...(content.note === null ? [] : content.note.split(/\n+/).map((text): SheetBlock => ({ kind: 'text', text }))),
    ...content.decisions.flatMap((decision) => decisionBlocks(decision, lang)),
    ...(content.postponed ? [aside(w.postponed)] : []),
  ];
  return blocks.length > 0 ? blocks : [aside(w.nothing)];
}

function decisionBlocks(decision: ParagraphContent['decisions'][number], lang: Lang): SheetBlock[] {
  const { text, organisation, role, due, vote, ballots, reservations, standing, reason, replaces } = decision;
  const w = minutesWords[lang];
  const aside = (said: string): SheetBlock => ({ kind: 'aside', text: said });
  const answers = [organisation, role].filter(Boolean).join(', ');
  const who = [
    answers === '' ? '' : w.responsible(answers),
    due ? w.due(longDate(due, lang)) : '',
    vote ? w.vote(vote.for, vote.against, vote.abstain) : '',
    vote?.casting ? w.casting : '',
    replaces === null ? '' : w.replaces(replaces),
  ];
  return [
    { kind: 'decision', label: w.standings[standing], text, who: who.filter(Boolean).join(' ') },
    ...(ballots.length === 0
      ? []
      : [
          aside(
            w.ballots(
              ballots
                .map(({ seat, deputy, vote: cast }) => `${seat}${deputy === null ? '' : ` (${w.deputyFor(deputy)})`}: ${w.votes[cast]}`)
                .join('; '),
            ),
          ),
        ]),
    ...reservations.map(({ organisation: other, title, text: said }) =>
      aside(w.dissent(title === null ? other : `${other}, ${title},`, said)),
    ),
    ...(standing === 'withdrawn' && reason !== null ? [aside(w.withdrawn(reason))] : []),
    ...(standing === 'retry' ? [aside(w.retry)] : []),
  ];
}

function adjustmentSection(head: MinutesHead, hash: string | null, lang: Lang): SheetSection {
  const w = minutesWords[lang];
  const secretary = head.attendance.find(({ function: of }) => of === 'secretary');
  const told = head.adjusters.map(({ organisation, title, on }): SheetBlock => {
    const who = `${title}, ${organisation}`;
    return { kind: 'text', text: on ? w.adjusted(longDate(on, lang), who) : w.notYet(who) };
  });
  const of = [
    ...(secretary ? [{ label: w.secretary, text: secretary.title }] : []),
    ...head.adjusters.map(({ organisation, title }) => ({ label: w.adjuster, text: `${title}, ${organisation}` })),
  ];
  const locked: SheetBlock[] = hash === null ? [] : [{ kind: 'text', text: w.lockedText }];
  return {
    mark: null,
    heading: w.adjustment,
    blocks: [...told, ...locked, ...(of.length > 0 ? [{ kind: 'signatures', of } as const] : [])],
  };
}

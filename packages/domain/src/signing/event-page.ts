// The event page: the last section of every sealed document. Who (function), for whom, when and how, on which wording, and what the seal
// does not prove.
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import type { Cell, Section } from '../records/block-document.ts';
import type { SigningEvent } from '../routes/signatures.ts';
import { capital } from '../words/capital.ts';
import { signingWords } from './signing-words.ts';

export interface EventPage {
  readonly events: readonly SigningEvent[];
  readonly contentHash: string;
  /** where anyone can check the document; null: not known */
  readonly address: string | null;
  readonly sealedAt: string;
}

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/** In Swedish time, whatever clock the server has. */
export const momentText = (at: string, lang: Lang): string =>
  new Date(at).toLocaleString(locales[lang], {
    timeZone: 'Europe/Stockholm',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

/** In which way, and what was noted: a signature on paper has its own day. */
export function eventHow({ way, note }: Pick<SigningEvent, 'way' | 'note'>, lang: Lang): string {
  const w = signingWords[lang];
  if (way === 'paper') return note === null ? w.ways.paper : w.onPaper(longDate(note, lang));
  return [way && w.ways[way], note].filter(Boolean).join(', ');
}

export function eventPage({ events, contentHash, address, sealedAt }: EventPage, lang: Lang): Section {
  const w = signingWords[lang];
  const rows = [
    ...events.map((event): readonly Cell[] => {
      const how = eventHow(event, lang);
      return [
        momentText(event.at, lang),
        how ? { text: w.kinds[event.kind], sub: how } : w.kinds[event.kind],
        capital(event.function?.[lang] ?? '–'),
        event.organisation ?? '–',
      ];
    }),
    [momentText(sealedAt, lang), w.kinds.sealed, w.system, '–'],
  ];
  const out = events.filter(({ kind }) => kind === 'declined');
  const absent = events.filter(({ kind }) => kind === 'absent');
  return {
    heading: w.heading,
    newPage: true,
    blocks: [
      { kind: 'text', text: w.intro },
      { kind: 'table', caption: w.heading, head: w.columns, rows, widths: [24, 30, 24, 22] },
      // the round stands, so whoever declined was to accede
      ...out.map((one) => ({ kind: 'text', text: w.stayedOut(one.organisation ?? '–', one.note ?? '–') }) as const),
      ...absent.map((one) => ({ kind: 'text', text: w.notOnPaper(one.organisation ?? '–') }) as const),
      { kind: 'text', text: w.weight },
      { kind: 'text', text: w.wording(contentHash) },
      { kind: 'note', text: w.seal },
      { kind: 'note', text: w.check(address ?? w.checkHere, contentHash) },
    ],
  };
}

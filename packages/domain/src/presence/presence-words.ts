// Words of a plan where it stands outside the pages: in files. What it meets is said as expected incidents at covered hours, nothing more.
import type { Lang } from '../fault.ts';
import { periodText } from '../picture/figure-source.ts';
import type { PresenceOutcome } from '../routes/presence.ts';
import { formatNumber, formatRange } from '../words/numbers.ts';
import { leastCovered, type PresenceDifference } from './presence-difference.ts';

const span = ({ low, high }: PresenceDifference['interval'], lang: Lang): string => {
  const ends = [Math.round(low), Math.round(high)] as const;
  // a dash after a minus sign is not read as a range
  if (ends[0] >= 0) return formatRange(ends[0], ends[1], lang);
  return `${formatNumber(ends[0], lang)} ${lang === 'sv' ? 'till' : 'to'} ${formatNumber(ends[1], lang)}`;
};

interface PresenceWords {
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly columns: readonly string[];
  readonly proposed: string;
  readonly today: string;
  readonly notPrevented: string;
  readonly difference: (difference: PresenceDifference) => string;
  readonly outcome: (outcome: PresenceOutcome) => readonly string[];
}

export const presenceWords: Readonly<Record<Lang, PresenceWords>> = {
  sv: {
    days: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
    shortDays: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
    columns: ['Pass', 'Dag', 'Från', 'Till', 'Plats', 'Vem', 'Personer', 'Persontimmar'],
    proposed: 'Föreslaget',
    today: 'Dagens',
    notPrevented: 'Talen visar var folk finns på plats när något väntas bli anmält, inte hur många brott som förhindras.',
    difference: ({ perYear, interval, n, verdict }) => {
      const on = `Räknat på ${formatNumber(n, 'sv')} händelser i de timmar som bara det ena täcker.`;
      if (verdict === 'cannot_tell')
        return n < leastCovered
          ? `Om de föreslagna passen möter fler eller färre än dagens kan inte avgöras: ${n} händelser i de timmar som bara det ena täcker, minst ${leastCovered} behövs.`
          : `Om de föreslagna passen möter fler eller färre än dagens kan inte avgöras: skillnaden är ${span(interval, 'sv')} om året (95 %). ${on}`;
      const word = verdict === 'more' ? 'fler' : 'färre';
      return `De föreslagna passen möter ${formatNumber(Math.abs(Math.round(perYear)), 'sv')} ${word} väntade händelser om året i täckta timmar än dagens (95 % för skillnaden: ${span(interval, 'sv')}). ${on}`;
    },
    outcome: (outcome) => {
      if ('unseen' in outcome) return ['Bilden som planen bygger på visas inte för dig.'];
      if (!outcome.known) return [`Kan inte avgöras: ${outcome.n} händelser med känd tid, minst ${outcome.least} behövs.`];
      const met = (name: string, { perYear, interval }: { perYear: number; interval: { low: number; high: number } }) =>
        `${name}: ${formatNumber(Math.round(perYear), 'sv')} väntade händelser i täckta timmar per år (95 %: ${formatRange(Math.round(interval.low), Math.round(interval.high), 'sv')}).`;
      const { random } = outcome;
      return [
        met('Föreslagna pass', outcome.proposed),
        met('Dagens pass', outcome.today),
        ...(outcome.more ? [presenceWords.sv.difference(outcome.more)] : []),
        `Slumpade pass under samma regler: ${formatNumber(Math.round(random.perYear), 'sv')} i medel, nio av tio ${formatRange(Math.round(random.range.low), Math.round(random.range.high), 'sv')}.`,
        `${outcome.source.sv} Period ${periodText(outcome.window, 'sv')}, ${formatNumber(outcome.n, 'sv')} händelser med känd tid.`,
      ];
    },
  },
  en: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    shortDays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    columns: ['Shift', 'Day', 'From', 'To', 'Place', 'Who', 'Persons', 'Person hours'],
    proposed: 'Proposed',
    today: 'Today’s',
    notPrevented: 'The figures show where people are when something is expected to be reported, not how many offences are prevented.',
    difference: ({ perYear, interval, n, verdict }) => {
      const on = `Counted on ${formatNumber(n, 'en')} incidents at the hours that only one of them covers.`;
      if (verdict === 'cannot_tell')
        return n < leastCovered
          ? `Whether the proposed shifts meet more or fewer than today’s cannot be told: ${n} incidents at the hours that only one of them covers, at least ${leastCovered} are needed.`
          : `Whether the proposed shifts meet more or fewer than today’s cannot be told: the difference is ${span(interval, 'en')} a year (95%). ${on}`;
      const word = verdict === 'more' ? 'more' : 'fewer';
      return `The proposed shifts meet ${formatNumber(Math.abs(Math.round(perYear)), 'en')} ${word} expected incidents a year at covered hours than today’s (95% for the difference: ${span(interval, 'en')}). ${on}`;
    },
    outcome: (outcome) => {
      if ('unseen' in outcome) return ['The picture that this plan rests on is not shown to you.'];
      if (!outcome.known) return [`Cannot tell: ${outcome.n} incidents with a known time, at least ${outcome.least} are needed.`];
      const met = (name: string, { perYear, interval }: { perYear: number; interval: { low: number; high: number } }) =>
        `${name}: ${formatNumber(Math.round(perYear), 'en')} expected incidents at covered hours per year (95%: ${formatRange(Math.round(interval.low), Math.round(interval.high), 'en')}).`;
      const { random } = outcome;
      return [
        met('Proposed shifts', outcome.proposed),
        met('Today’s shifts', outcome.today),
        ...(outcome.more ? [presenceWords.en.difference(outcome.more)] : []),
        `Random shifts under the same rules: ${formatNumber(Math.round(random.perYear), 'en')} on average, nine in ten ${formatRange(Math.round(random.range.low), Math.round(random.range.high), 'en')}.`,
        `${outcome.source.en} Period ${periodText(outcome.window, 'en')}, ${formatNumber(outcome.n, 'en')} incidents with a known time.`,
      ];
    },
  },
};

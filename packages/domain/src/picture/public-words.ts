// The words of a problem as they may be published: what a sentence counted before, and where and when it happens, only as far as it is open.
import type { Lang } from '../fault.ts';
import { capital } from '../words/capital.ts';
import { peakWords } from './detail-line.ts';
import type { Picture, Problem } from './picture.ts';
import { monthSpan } from './picture-dates.ts';
import { type Bilingual, langs, sayBoth, sayPicture } from './picture-words.ts';
import { publicThreshold, small } from './suppression.ts';
import { type WeekPeak, weekPeak } from './week-of-rows.ts';

/** The problem's own peak of the week, when neither those inside it nor the rest of those with a known time are few; else null. */
export function openPeak({ evidence }: Problem, k = publicThreshold): WeekPeak | null {
  const peak = evidence.week ? weekPeak(evidence.week, evidence.timeKnown) : null;
  if (!peak) return null;
  const inside = peak.share * evidence.timeKnown;
  return small(Math.ceil(inside), k) || small(Math.ceil(evidence.timeKnown - inside), k) ? null : peak;
}

/** The second line without places whose counts are hidden and without a peak that is not open. */
export function publicDetail(problem: Problem, areasOpen: boolean, peak: WeekPeak | null): Bilingual {
  const whole = problem.evidence.week ? weekPeak(problem.evidence.week, problem.evidence.timeKnown) : null;
  const line = (lang: Lang) => {
    const text = problem.detail[lang];
    const when = whole ? sayPicture('when.short', peakWords(whole, lang), lang) : '';
    const where = when !== '' && text.endsWith(when) ? text.slice(0, text.length - when.length).replace(/, $/, '') : text;
    return [areasOpen ? where : '', peak ? when : ''].filter((part) => part !== '').join(', ');
  };
  return { sv: line('sv'), en: line('en') };
}

/** Were there few before? What was expected is then as good as a count of few. */
export function fewBefore(problem: Problem, picture: Picture, k = publicThreshold): boolean {
  if (problem.expected === null) return false;
  const years = Number(picture.parameters.backYears ?? 1);
  const before = problem.expected * Math.max(1, years);
  return before > 0 && small(Math.max(1, Math.floor(before)), k);
}

/** A problem that has come into being, told without what there was before. */
export function newcomer(problem: Problem, picture: Picture, counted: (category: string | null, n: number, lang: Lang) => string): Problem {
  const month = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
  const sentence = sayBoth('new.public', (lang) => ({
    What: capital(problem.title[lang]),
    counted: counted(problem.category, problem.count ?? 0, lang),
    window: monthSpan(month(picture.window.from), month(picture.window.to), lang),
  }));
  const notes = problem.evidence.notes.filter((note) => note.key !== 'visible.rise');
  return {
    ...problem,
    ...Object.fromEntries(langs.map((lang) => [lang, sentence[lang]])),
    expected: null,
    ratio: null,
    interval: null,
    excess: null,
    smallestVisible: null,
    evidence: { ...problem.evidence, notes },
  };
}

// A goal as one sentence, and whether it could be seen as another, in both languages: the same words on the page and in the agreement.
import { daysAfter, monthsAfter } from '../calendar/days.ts';
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import { periodText } from '../picture/figure-source.ts';
import type { GoalBaseline, GoalComparison, GoalIndicator, GoalTarget } from '../routes/goals.ts';
import { capital } from '../words/capital.ts';
import { formatNumber } from '../words/numbers.ts';
import { problemName } from '../words/problem-name.ts';
import type { CountedComparison } from './comparison-choices.ts';
import type { GoalPower, PowerGap } from './goal-power.ts';
import type { CountNode } from './told-counts.ts';

type Both = { readonly sv: string; readonly en: string };
type Names = { readonly area: Readonly<Record<string, Both>>; readonly daypart: Readonly<Record<string, Both>> };

const both = (say: (lang: Lang) => string): { sv: string; en: string } => ({ sv: say('sv'), en: say('en') });

/** "Stölder i idrotts- och badanläggningar, alla områden". */
export function indicatorTitle(node: CountNode, names: Names): { sv: string; en: string } {
  return both((lang) => {
    const kind = capital(problemName(node.category, node.placeType, lang).text);
    const area = node.area === null ? (lang === 'sv' ? 'alla områden' : 'all areas') : (names.area[node.area]?.[lang] ?? node.area);
    const daypart = node.daypart === null ? '' : `, ${names.daypart[node.daypart]?.[lang] ?? node.daypart}`;
    return `${kind}, ${area}${daypart}`;
  });
}

/** "Stölder på andra håll i kommunen", "Stölder, Norr", "Andra brott i Norr". */
export function comparisonTitle(
  node: CountNode,
  { kind, area, sameKind }: Pick<CountedComparison, 'kind' | 'area' | 'sameKind'>,
  names: Names,
): { sv: string; en: string } {
  return both((lang) => {
    const sv = lang === 'sv';
    const place = area === null ? (sv ? 'kommunen' : 'the municipality') : (names.area[area]?.[lang] ?? area);
    if (kind === 'others') return sv ? `Andra brott i ${place}` : `Other crime in ${place}`;
    if (kind === 'area' && !sameKind) return sv ? `Alla brott, ${place}` : `All crime, ${place}`;
    const what = capital(problemName(node.category, kind === 'area' ? node.placeType : null, lang).text);
    if (kind === 'area') return `${what}, ${place}`;
    return sv ? `${what} på andra håll i kommunen` : `${what} elsewhere in the municipality`;
  });
}

export interface SaidGoal {
  readonly indicator: GoalIndicator;
  readonly baseline: GoalBaseline;
  readonly target: GoalTarget;
  readonly due: string;
  readonly comparison: GoalComparison;
}

/** The goal: what, from how much, to how much, until when, against what. Numbers as every partner may read them. */
export function goalSentence(goal: SaidGoal): { sv: string; en: string } {
  return both((lang) => sentence(goal, lang));
}

function sentence({ indicator, baseline, target, due, comparison }: SaidGoal, lang: Lang): string {
  const sv = lang === 'sv';
  const day = longDate(due, lang);
  if (target.kind === 'count') {
    const words = indicator.kind === 'activities' ? indicator.words : '';
    const n = formatNumber(target.count, lang);
    return sv ? `${words}: ${n} ${target.unit} senast ${day}.` : `${words}: ${n} ${target.unit} by ${day}.`;
  }
  if (target.kind === 'value') {
    const words = indicator.kind === 'incidents' ? indicator.title[lang] : indicator.words;
    const to = number(target.value, lang);
    if (baseline.kind !== 'own') return sv ? `${words}: ${to} ${target.unit} senast ${day}.` : `${words}: ${to} ${target.unit} by ${day}.`;
    const from = number(baseline.value, lang);
    return sv
      ? `${words}: från ${from} till ${to} ${target.unit} senast ${day}. Utgångsläge ${baseline.period}, ${baseline.source}.`
      : `${words}: from ${from} to ${to} ${target.unit} by ${day}. Baseline ${baseline.period}, ${baseline.source}.`;
  }
  const what = indicator.kind === 'incidents' ? indicator.title[lang] : indicator.words;
  const share = formatNumber(Math.round(target.share * 100), lang);
  const months = String(target.months);
  const start = baseline.kind === 'figure' ? figure(baseline, target, lang) : '';
  const than = ` ${against(comparison, lang)}`;
  return sv
    ? `${what}: ${share} procent färre under ${months} månader, till och med ${day}.${start}${than}`
    : `${what}: ${share}% fewer over ${months} months, until ${day}.${start}${than}`;
}

function against(comparison: GoalComparison, lang: Lang): string {
  const sv = lang === 'sv';
  if (comparison.kind === 'none') {
    const why = comparison.why === null ? '' : ` (${comparison.why.replace(/[.\s]+$/, '')})`;
    return sv ? `Jämförs bara med tiden före${why}.` : `Compared only with the time before${why}.`;
  }
  const n = formatNumber(comparison.n, lang);
  const title = comparison.title[lang];
  // what begins with the name of a kind of crime is a word in the sentence
  return sv ? `Jämförs med: ${lower(title)} (${n} under samma tid).` : `Compared with: ${lower(title)} (${n} in the same time).`;
}

function figure(baseline: Extract<GoalBaseline, { kind: 'figure' }>, target: Extract<GoalTarget, { kind: 'fall' }>, lang: Lang): string {
  const sv = lang === 'sv';
  const period = periodText(baseline.window, lang);
  if (baseline.n === null) return sv ? ` Utgångsläge ${period}: antalet visas inte.` : ` Baseline ${period}: the number is not shown.`;
  const n = formatNumber(baseline.n, lang);
  const to = formatNumber(Math.floor((baseline.n * (1 - target.share) * target.months) / baseline.months), lang);
  return sv ? ` Utgångsläge ${period}: ${n}. Målet är högst ${to}.` : ` Baseline ${period}: ${n}. The goal is at most ${to}.`;
}

/** Whether the follow-up would see it: in times of ten, with the smallest fall it can show. */
export function goalSight({ baseline, target }: SaidGoal, power: GoalPower | null): { sv: string; en: string } {
  return both((lang) => sight(baseline, target, power, lang));
}

function sight(baseline: GoalBaseline, target: GoalTarget, power: GoalPower | null, lang: Lang): string {
  const sv = lang === 'sv';
  if (target.kind === 'count') return sv ? 'Räknas som gjort av planerat.' : 'Counted as done of planned.';
  if (power !== null && target.kind === 'value') return ownSight(baseline, target.value, power, lang);
  if (power === null || target.kind === 'value')
    return sv
      ? 'Om en förändring skulle synas är inte beräknat för det här måttet.'
      : 'Whether a change would be seen has not been worked out for this indicator.';
  if (!power.known || power.chance === null)
    return power.reason === 'hidden'
      ? sv
        ? 'Går inte att säga: antalet visas inte för alla parter.'
        : 'Cannot tell: the number is not shown to all parties.'
      : sv
        ? 'Går inte att säga: för få händelser.'
        : 'Cannot tell: too few incidents.';
  const wanted = formatNumber(Math.round(target.share * 100), lang);
  // below the limit it is never rounded up to it
  const times = formatNumber(power.chance < 0.8 ? Math.floor(power.chance * 10) : Math.round(power.chance * 10), lang);
  if (power.smallest !== null && power.chance >= 0.8)
    return sv
      ? `Målet går att följa upp: en minskning på ${wanted} procent upptäcks i ungefär ${times} fall av 10.`
      : `The goal can be followed up: a fall of ${wanted}% would be detected about ${times} times in 10.`;
  const chance = sv
    ? `Som planen ser ut upptäcker uppföljningen en verklig minskning på ${wanted} procent i ungefär ${times} fall av 10.`
    : `As the plan stands, the follow-up would detect a real fall of ${wanted}% about ${times} times in 10.`;
  return `${chance} ${smallestSentence(baseline, power, lang)}`;
}

/** Why it cannot be told, of numbers of one's own. */
const ownGaps: Readonly<Record<PowerGap, Both>> = {
  hidden: { sv: 'antalet visas inte för alla parter', en: 'the number is not shown to all parties' },
  no_events: { sv: 'det finns inget att räkna på', en: 'there is nothing to count by' },
  too_few: { sv: 'för få svar eller händelser', en: 'too few answers or events' },
  not_a_count: {
    sv: 'talet är varken ett antal eller en andel av svar, så slumpen kan inte räknas',
    en: 'the number is neither a count nor a share of answers, so chance cannot be reckoned',
  },
  no_answers: { sv: 'det framgår inte hur många som svarade', en: 'it is not told how many answered' },
};

/** Of a share of answers, or of a number of one's own: how often it would be seen, and the smallest change that is. */
function ownSight(baseline: GoalBaseline, target: number, power: GoalPower, lang: Lang): string {
  const sv = lang === 'sv';
  if (!power.known || power.chance === null) {
    const why = ownGaps[power.reason ?? 'no_events'][lang];
    return sv ? `Går inte att säga: ${why}.` : `Cannot tell: ${why}.`;
  }
  const times = formatNumber(power.chance < 0.8 ? Math.floor(power.chance * 10) : Math.round(power.chance * 10), lang);
  const seen = sv
    ? `Når ni målet upptäcker uppföljningen det i ungefär ${times} fall av 10.`
    : `If the goal is reached, the follow-up would detect it about ${times} times in 10.`;
  return `${seen} ${smallestOwn(baseline, target, power, lang)}`;
}

/** "Den minsta ökning som syns i 4 fall av 5 är ungefär 9 procentenheter." */
export function smallestOwn(baseline: GoalBaseline, target: number, power: GoalPower, lang: Lang): string {
  if (baseline.kind !== 'own') return '';
  const sv = lang === 'sv';
  const { counting, value } = baseline;
  const rate = counting.as === 'count' ? (target * counting.before) / counting.after : target;
  const rise = rate > value;
  if (power.smallest === null)
    return sv ? 'Ingen förändring åt det hållet skulle synas i 4 fall av 5.' : 'No change in that direction would be seen 4 times in 5.';
  const size = formatNumber(Math.ceil(power.smallest * 100), lang);
  if (sv)
    return `Den minsta ${rise ? 'ökning' : 'minskning'} som syns i 4 fall av 5 är ungefär ${size} ${counting.as === 'share' ? 'procentenheter' : 'procent'}.`;
  return `The smallest ${rise ? 'rise' : 'fall'} that is seen 4 times in 5 is about ${size}${counting.as === 'share' ? ' percentage points' : '%'}.`;
}

/** "Med 38 om året är den minsta minskning som planen kan visa ungefär 60 procent (4 fall av 5)." */
export function smallestSentence(
  baseline: Pick<Extract<GoalBaseline, { kind: 'figure' }>, 'n' | 'months'> | GoalBaseline,
  power: GoalPower,
  lang: Lang,
): string {
  const sv = lang === 'sv';
  const n = 'months' in baseline && baseline.n !== null ? formatNumber(Math.round((baseline.n * 12) / baseline.months), lang) : null;
  if (power.smallest === null)
    return sv
      ? 'Inte ens om alla försvann skulle uppföljningen visa det i 4 fall av 5.'
      : 'Not even if all of them went would the follow-up show it 4 times in 5.';
  const d = formatNumber(Math.ceil(power.smallest * 100), lang);
  if (n === null)
    return sv
      ? `Den minsta minskning som planen kan visa är ungefär ${d} procent (4 fall av 5).`
      : `The smallest fall the plan can show is about ${d}% (4 times in 5).`;
  return sv
    ? `Med ${n} om året är den minsta minskning som planen kan visa ungefär ${d} procent (4 fall av 5).`
    : `With ${n} a year, the smallest fall the plan can show is about ${d}% (4 times in 5).`;
}

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
const number = (value: number, lang: Lang) => formatNumber(value, lang, Number.isInteger(value) ? 0 : 1);

/** The last day of a follow-up of so many months. */
export const lastDay = (from: string, months: number): string => daysAfter(monthsAfter(from, months), -1);

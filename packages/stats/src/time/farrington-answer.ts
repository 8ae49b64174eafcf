// What `farrington` tells of each series and week.

/** What became of each series and week: judged; too few events of late; not enough past years (or none with an event, for 'muan'). */
export const farringtonStates = ['judged', 'few_recent', 'little_history'] as const;

/** Series by series, the judged weeks of each in order: `value[series · weeks + week − first]`. */
export interface Farrington {
  readonly series: number;
  readonly weeks: number;
  readonly first: number;
  /** index into `farringtonStates`; only where it is 0 is there a bound and can there be an alarm */
  readonly state: Uint8Array;
  /** 1 where the count is above `upper` */
  readonly alarm: Uint8Array;
  /** events expected; 0 without history */
  readonly expected: Float64Array;
  /** highest count without alarm; Infinity where nothing is judged */
  readonly upper: Float64Array;
  /** P(as many or more) when nothing happened, of the distribution whose quantile `upper` is; 1 without history */
  readonly p: Float64Array;
  /** (count − expected) / (upper − expected): above 1 = alarm */
  readonly score: Float64Array;
  /** variance over mean, at least 1 */
  readonly phi: Float64Array;
  /** growth per week on the logarithm; 0 where no trend was kept */
  readonly trend: Float64Array;
}

/** Nothing judged yet. */
export function emptyAnswer(series: number, weeks: number, first: number): Farrington {
  const n = series * weeks;
  return {
    series,
    weeks,
    first,
    state: new Uint8Array(n).fill(2),
    alarm: new Uint8Array(n),
    expected: new Float64Array(n),
    upper: new Float64Array(n).fill(Infinity),
    p: new Float64Array(n).fill(1),
    score: new Float64Array(n),
    phi: new Float64Array(n).fill(1),
    trend: new Float64Array(n),
  };
}

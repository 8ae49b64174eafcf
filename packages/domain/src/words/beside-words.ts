// The fixed words of what stands beside a problem in documents, in Swedish and English: facilities, similar municipalities, the partners' notes.
import type { FacilityVerdict } from '../facility/facility-rates.ts';
import type { Lang } from '../fault.ts';
import type { PeerBand, peerGaps } from '../peer/peer-band.ts';
import { capital } from './capital.ts';
import { formatNumber, numberWord } from './numbers.ts';

type Gap = (typeof peerGaps)[number];
interface BandText {
  readonly rate: string;
  readonly low: string;
  readonly high: string;
  readonly year: string;
  readonly count: string;
  readonly n: string;
  readonly group: string;
  readonly from: string;
  readonly to: string;
  readonly against: string;
  readonly sources: string;
}

const sv = {
  facilities: (above: number) =>
    above === 0
      ? 'Ingen anläggning har mer än användningen kan förklara'
      : `${capital(above === 1 ? 'en' : numberWord(above, 'sv'))} ${above === 1 ? 'anläggning' : 'anläggningar'} har mer än användningen kan förklara`,
  facilitiesCounted: 'Anläggningar med flest',
  facility: 'Anläggning',
  exposure: 'Användning',
  facilityRate: (per: string) => `Per ${per} och år`,
  facilityVerdicts: {
    above: 'Mer än övriga',
    below: 'Mindre än övriga',
    as_others: 'Ingen säker skillnad',
    cannot_tell: 'Kan inte avgöras',
  } satisfies Record<FacilityVerdict, string>,
  elsewhere: (n: number) =>
    `${n === 1 ? 'En händelse' : `${formatNumber(n, 'sv')} händelser`} hör inte till någon anläggning, eller väntar på att någon säger vilken.`,
  facilitiesMore: (n: number) => (n === 1 ? 'En anläggning till har någon händelse.' : `${n} anläggningar till har någon händelse.`),
  facilitiesHidden: 'Antalen för varje anläggning visas inte för läsaren.',
  facilitiesAsked: (day: string) => `Räknat ur uppgifterna och registret ${day}, inte fryst.`,
  facilitySource: (sources: string) =>
    `Användning: ${sources}. 95 procents Poisson-intervall; bedömningen justerad för hur många som jämförs.`,
  letters: 'Bokstäverna är anläggningarna i tabellen.',
  peers: 'Jämfört med liknande kommuner',
  band: (f: BandText) =>
    `${f.rate} per 100 000 invånare ${f.year} (95 %: ${f.low}–${f.high}, ${f.count} anmälda). Hälften av ${f.n} andra kommuner i ${f.group} ligger mellan ${f.from} och ${f.to}: ${f.against}. Källa: ${f.sources}.`,
  gaps: {
    no_groups: () => 'Jämförelse med liknande kommuner finns inte: ingen indelning är lämnad.',
    no_group: () => 'Jämförelse med liknande kommuner finns inte: kommunen står inte i indelningen.',
    no_counts: (group) => `Jämförelse med ${group} finns inte: ingen statistik för brottstypen är lämnad.`,
    no_own: (group) => `Jämförelse med ${group} finns inte: kommunens egna tal saknas i statistiken.`,
    few_peers: (group, n) => `Jämförelse med ${group} finns inte: ${n} andra kommuner har tal, minst fem behövs.`,
  } satisfies Record<Gap, (group: string, n: string) => string> as Record<Gap, (group: string, n: string) => string>,
  noExposure: 'Jämförelse med liknande områden finns inte: ingen exponering för områdena är inlagd.',
  partners: 'Partnernas anteckningar',
  changed: (day: string) => `ändrad ${day}`,
};

const en: typeof sv = {
  facilities: (above) =>
    above === 0
      ? 'No facility has more than its use can explain'
      : `${capital(numberWord(above, 'en'))} ${above === 1 ? 'facility has more than its' : 'facilities have more than their'} use can explain`,
  facilitiesCounted: 'Facilities with most',
  facility: 'Facility',
  exposure: 'Use',
  facilityRate: (per) => `Per ${per} a year`,
  facilityVerdicts: {
    above: 'More than the others',
    below: 'Less than the others',
    as_others: 'No clear difference',
    cannot_tell: 'Cannot tell',
  },
  elsewhere: (n) =>
    n === 1
      ? 'One incident belongs to no facility, or waits for somebody to say which.'
      : `${formatNumber(n, 'en')} incidents belong to no facility, or wait for somebody to say which.`,
  facilitiesMore: (n) => (n === 1 ? 'One more facility has an incident.' : `${n} more facilities have incidents.`),
  facilitiesHidden: 'The counts of each facility are not shown to the reader.',
  facilitiesAsked: (day) => `Counted from the data and the register on ${day}, not frozen.`,
  facilitySource: (sources) => `Use: ${sources}. 95% Poisson interval; the verdict is adjusted for how many are compared.`,
  letters: 'The letters are the facilities of the table.',
  peers: 'Compared with similar municipalities',
  band: (f) =>
    `${f.rate} per 100,000 inhabitants in ${f.year} (95%: ${f.low}–${f.high}, ${f.count} reported). Half of ${f.n} other municipalities of ${f.group} lie between ${f.from} and ${f.to}: ${f.against}. Source: ${f.sources}.`,
  gaps: {
    no_groups: () => 'A comparison with similar municipalities is not available: no division has been handed in.',
    no_group: () => 'A comparison with similar municipalities is not available: the municipality is not in the division.',
    no_counts: (group) => `A comparison with ${group} is not available: no statistics of this kind have been handed in.`,
    no_own: (group) => `A comparison with ${group} is not available: the municipality’s own figures are missing in the statistics.`,
    few_peers: (group, n) =>
      `A comparison with ${group} is not available: ${n} other municipalities have figures, at least five are needed.`,
  },
  noExposure: 'A comparison with similar areas is not available: no exposure of the areas has been entered.',
  partners: 'Notes of the partners',
  changed: (day) => `changed ${day}`,
};

export const besideWords: Readonly<Record<Lang, typeof sv>> = { sv, en };

/** Where the municipality lies, in a sentence; or why that is not known, never a nought. */
export function bandSentence(band: PeerBand, against: string, lang: Lang): string {
  const w = besideWords[lang];
  const n = (value: number) => formatNumber(value, lang);
  if (!band.known) return w.gaps[band.why](band.group ?? '', n(band.n));
  return w.band({
    rate: n(band.rate),
    low: n(band.rateInterval[0]),
    high: n(band.rateInterval[1]),
    year: String(band.year),
    count: n(band.count),
    n: n(band.n),
    group: band.group,
    from: n(band.band[0]),
    to: n(band.band[1]),
    against,
    sources: band.sources.join(', '),
  });
}

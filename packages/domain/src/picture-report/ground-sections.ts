// The first sections of a report: what it rests on, and the municipality it is about.
import { explainedWarning } from '../data-calendar/explanation.ts';
import type { Lang } from '../fault.ts';
import { copyMark } from '../picture/copy-mark.ts';
import { layouts } from '../profile/profiles.ts';
import type { Block, Section } from '../records/block-document.ts';
import { capital } from '../words/capital.ts';
import { documentWords } from '../words/document-words.ts';
import { exposureName } from '../words/exposure-words.ts';
import { formatNumber } from '../words/numbers.ts';
import { placeTypeWords } from '../words/place-type-words.ts';
import type { ReportFacts } from './report-facts.ts';
import { tableFigure } from './report-table.ts';
import { reportWords } from './report-words.ts';

export function groundSection(facts: ReportFacts, lang: Lang): Section {
  const w = reportWords[lang];
  const { picture } = facts;
  const copy = copyMark(picture);
  const gaps = picture.warnings.map((warning) => explainedWarning(picture, warning, lang));
  return {
    heading: w.sections.ground,
    blocks: [
      { kind: 'sub', text: w.ground.sources },
      { kind: 'text', text: picture.source[lang] },
      ...(picture.inputs.length > 0 ? [filesTable(facts, lang)] : []),
      rowsTable(facts, lang),
      { kind: 'sub', text: w.ground.gaps },
      gaps.length > 0 ? { kind: 'list', items: gaps } : { kind: 'text', text: w.ground.noGaps },
      { kind: 'sub', text: w.ground.secret },
      { kind: 'text', text: copy ? w.ground.secretCopy(copy.k) : w.ground.secretWhole },
    ],
  };
}

function filesTable({ picture }: ReportFacts, lang: Lang): Block {
  const w = reportWords[lang].ground;
  return tableFigure({
    title: w.files,
    head: w.fileHead,
    rows: picture.inputs.map(({ file, profile, sha256 }) => [file, readAs(profile, lang), sha256.slice(0, 16)]),
    widths: [40, 36, 24],
    source: picture.source[lang],
  });
}

/** The name of a known layout; one of the municipality's own has a key that says nothing to a reader. */
function readAs(profile: string, lang: Lang): string {
  return layouts.find(({ key }) => key === profile)?.name[lang] ?? reportWords[lang].ground.ownReading;
}

function rowsTable({ picture }: ReportFacts, lang: Lang): Block {
  const w = reportWords[lang];
  const names = documentWords[lang].rowNames;
  const { rows } = picture;
  const shown = ['read', 'accepted', 'quarantined', 'alreadyKnown', 'incidents', 'withoutPlace', 'withoutTime'] as const;
  return tableFigure({
    title: w.ground.rows,
    head: w.ground.rowHead,
    rows: shown.map((key) => [names[key], rows[key] === null ? w.hidden : formatNumber(rows[key], lang)]),
    widths: [70, 30],
    source: picture.source[lang],
  });
}

export function municipalitySection(facts: ReportFacts, lang: Lang): Section {
  const w = reportWords[lang];
  const { inhabitants, exposures, facilities, picture } = facts;
  const year = (said: number | null) => (said === null ? w.unsaid : String(said));
  const areas = Object.values(picture.labels.area).filter(({ level }) => level > 0).length;
  const whole = inhabitants?.whole;
  return {
    heading: w.sections.municipality,
    blocks: [
      {
        kind: 'text',
        text: whole
          ? w.municipality.inhabitants(formatNumber(whole.value, lang), year(whole.year), whole.source)
          : w.lack(...w.municipality.noInhabitants),
      },
      { kind: 'text', text: w.municipality.areas(areas) },
      ...(exposures.length > 0
        ? [
            tableFigure({
              title: w.municipality.exposure,
              head: w.municipality.exposureHead,
              rows: exposures.map((one) => [
                capital(exposureName(one.kind, lang)),
                formatNumber(one.value, lang),
                year(one.year),
                capital(one.source),
              ]),
              widths: [30, 18, 14, 38],
              source: '',
            }),
          ]
        : []),
      facilities.length > 0 ? facilityTable(facts, lang) : { kind: 'note', text: w.lack(...w.municipality.noFacilities) },
    ],
  };
}

function facilityTable({ facilities }: ReportFacts, lang: Lang): Block {
  const w = reportWords[lang].municipality;
  const all = facilities.reduce((sum, { n }) => sum + n, 0);
  return tableFigure({
    title: w.facilities,
    head: w.facilityHead,
    rows: facilities.map(({ placeType, n }) => [placeTypeWords[placeType]?.[lang].label ?? placeType, formatNumber(n, lang)]),
    widths: [70, 30],
    source: w.facilitySource(formatNumber(all, lang)),
  });
}

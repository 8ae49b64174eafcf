// Words of a problem's own page beyond its first figures.
import type { RoomWords } from './room-words.ts';

export const problemPageWords = {
  'problem.read.line': { sv: 'Läs av månad för månad', en: 'Read month by month' },
  'problem.read.month': {
    sv: '{month}: {count}{expected, select, none {} other {, väntat {expected} ({low}–{high})}}',
    en: '{month}: {count}{expected, select, none {} other {, expected {expected} ({low}–{high})}}',
  },
  'problem.read.missing': { sv: 'saknas', en: 'missing' },
  'problem.repeats.title': {
    sv: '{repeats, number} av {events, number} händelser kom inom {days} dagar efter en tidigare på samma plats',
    en: '{repeats, number} of {events, number} incidents came within {days} days of an earlier one at the same place',
  },
  'problem.repeats.more': {
    sv: 'Det är fler än de {expected} som slumpen i tiden skulle ge: en plats som drabbats löper större risk de närmaste veckorna.',
    en: 'That is more than the {expected} that chance in time would give: a place that has been hit is at greater risk for the next weeks.',
  },
  'problem.repeats.same': {
    sv: 'Slumpen i tiden skulle ge {expected}: ingen säker upprepning på samma plats.',
    en: 'Chance in time would give {expected}: no clear repetition at the same place is seen.',
  },
  'problem.repeats.share': {
    sv: '{places} av platserna drabbades mer än en gång och har {events} av händelserna.',
    en: '{places} of the places were hit more than once and have {events} of the incidents.',
  },
  'problem.near.head': { sv: 'Avstånd', en: 'Distance' },
  'problem.near.same': { sv: 'samma plats', en: 'the same place' },
  'problem.near.metres': { sv: '{from}–{to} m', en: '{from}–{to} m' },
  'problem.near.days': { sv: '{from}–{to} dagar', en: '{from}–{to} days' },
  'problem.near.cell': { sv: '{observed} ({expected})', en: '{observed} ({expected})' },
  'problem.near.clear': { sv: 'fler än slumpen', en: 'more than chance' },
  'problem.near.found': {
    sv: 'Det som händer nära i rum händer också nära i tid, mest för {metres} och {days}.',
    en: 'What happens near in space also happens near in time, most of all for {metres} and {days}.',
  },
  'problem.near.none': {
    sv: 'Inget säkert samband i tid mellan platser nära varandra.',
    en: 'No clear link in time between places near each other.',
  },
  'problem.near.source': {
    sv: 'Par av händelser efter avstånd och tid emellan; inom parentes vad blandade tider skulle ge (Knox). Fetstil: p högst {limit} efter justering för alla rutor.',
    en: 'Pairs of incidents by distance and time between; in brackets what shuffled times would give (Knox). Bold: p at most {limit} after adjusting for all cells.',
  },
  'problem.spread.title': { sv: '{share} av rutorna har hälften av händelserna', en: '{share} of the cells have half of the incidents' },
  'problem.spread.gini': {
    sv: 'Giniindex {gini}, generaliserat för få händelser: 0 = ingen ruta har mer än en, 1 = allt i en enda. Rutor där det aldrig hänt räknas inte.',
    en: 'Gini index {gini}, generalised for few incidents: 0 = no cell has more than one, 1 = everything in one. Cells where it has never happened do not count.',
  },
  'problem.spread.source': {
    sv: '{places, number} rutor där det har hänt under perioden.',
    en: '{places, number} cells where it has happened during the period.',
  },
  'problem.explains': { sv: 'Vad det förklarar', en: 'What it explains' },
  'problem.miscoded': { sv: 'Om rader är felkodade', en: 'If rows are miscoded' },
  'problem.partners': { sv: 'Parternas anteckningar', en: 'Notes by the partners' },
  'problem.partners.none': { sv: 'Ingen har skrivit något än.', en: 'Nobody has written anything yet.' },
  'problem.partners.follow': {
    sv: 'En anteckning följer problemet från bild till bild. Skriv inga uppgifter om personer.',
    en: 'A note follows the problem from picture to picture. Write nothing about persons.',
  },
  'problem.partners.write': { sv: 'Skriv en anteckning', en: 'Write a note' },
  'problem.partners.edit': { sv: 'Ändra', en: 'Change' },
  'problem.partners.remove': { sv: 'Ta bort', en: 'Remove' },
  'problem.partners.change': { sv: 'Ändra anteckningen', en: 'Change the note' },
  'problem.partners.text': { sv: 'Anteckning', en: 'Note' },
  'problem.partners.save': { sv: 'Spara', en: 'Save' },
  'problem.partners.removed': { sv: 'Anteckningen är borttagen.', en: 'The note has been removed.' },
  'problem.partners.changed': { sv: 'ändrad {date}', en: 'changed {date}' },
  'problem.rates.against': {
    sv: 'Mot övriga områden i tabellen.',
    en: 'Against the other areas of the table.',
  },
  'problem.cells.title': {
    sv: 'Säker anhopning i {cells, plural, one {en ruta} other {{word} rutor}} om {metres, number} meter',
    en: 'A clear hot spot in {cells, plural, one {one cell} other {{word} cells}} of {metres, number} metres',
  },
  'problem.facilities.title': {
    sv: '{count, plural, =0 {Ingen anläggning har mer än användningen kan förklara} one {En anläggning har mer än användningen kan förklara} other {{word} anläggningar har mer än användningen kan förklara}}',
    en: '{count, plural, =0 {No facility has more than its use can explain} one {One facility has more than its use can explain} other {{word} facilities have more than their use can explain}}',
  },
  'problem.facilities.counts': { sv: 'Anläggningar med flest', en: 'Facilities with most' },
  'problem.facilities.name': { sv: 'Anläggning', en: 'Facility' },
  'problem.facilities.rate': { sv: 'Per {per} och år', en: 'Per {per} a year' },
  'problem.facilities.elsewhere': {
    sv: '{count, plural, one {1 händelse hör inte till någon anläggning} other {# händelser hör inte till någon anläggning}}, eller väntar på att någon säger vilken.',
    en: '{count, plural, one {1 incident belongs to no facility, or waits} other {# incidents belong to no facility, or wait}} for somebody to say which.',
  },
  'problem.facilities.source': {
    sv: 'Användning: {sources}. 95 procents Poisson-intervall; bedömningen justerad för hur många som jämförs.',
    en: 'Use: {sources}. 95% Poisson interval; the verdict is adjusted for how many are compared.',
  },
  'problem.facilities.above': { sv: 'Mer än övriga', en: 'More than the others' },
  'problem.facilities.below': { sv: 'Mindre än övriga', en: 'Less than the others' },
  'problem.facilities.as_others': { sv: 'Ingen säker skillnad', en: 'No clear difference' },
  'problem.facilities.cannot_tell': { sv: 'Kan inte avgöras', en: 'Cannot tell' },
  'problem.table.csv': { sv: 'CSV, problemets alla tal', en: 'CSV, all numbers of the problem' },
  'problem.table.xlsx': { sv: 'Excel, problemets alla tal', en: 'Excel, all numbers of the problem' },
} as const satisfies RoomWords<string>;

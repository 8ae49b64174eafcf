// Words of the picture's views: filters that search anew, two side by side, rates by an exposure of one's choice.
import type { RoomWords } from './room-words.ts';

export const pictureViewWords = {
  'view.daypart': { sv: 'Tid på dygnet', en: 'Time of day' },
  'view.daypart.all': { sv: 'Hela dygnet', en: 'All day' },
  'view.daypart.night': { sv: 'Natt 00–06', en: 'Night 00–06' },
  'view.daypart.morning': { sv: 'Morgon 06–12', en: 'Morning 06–12' },
  'view.daypart.afternoon': { sv: 'Eftermiddag 12–18', en: 'Afternoon 12–18' },
  'view.daypart.evening': { sv: 'Kväll 18–24', en: 'Evening 18–24' },
  'view.period': { sv: 'Period', en: 'Period' },
  'view.period.months': { sv: '{count, plural, one {# månad} other {# månader}}', en: '{count, plural, one {# month} other {# months}}' },
  'view.against': { sv: 'Jämför med', en: 'Compare with' },
  'view.against.usual': {
    sv: '{count, plural, one {året före} other {de # åren före}}',
    en: '{count, plural, one {the year before} other {the # years before}}',
  },
  'view.against.none': { sv: 'åren före', en: 'the years before' },
  'view.against.years': { sv: 'Väntat antal från', en: 'Expected count from' },
  'view.against.periods': { sv: 'Sida vid sida: samma månader', en: 'Side by side: the same months' },
  'view.against.areas': { sv: 'Sida vid sida: ett annat område', en: 'Side by side: another area' },
  'view.units': { sv: 'Visa som', en: 'Show as' },
  'view.units.count': { sv: 'Antal', en: 'Count' },
  'view.units.rate': { sv: 'Per invånare, besök …', en: 'As a rate' },
  'view.exposure': { sv: 'Per', en: 'Per' },
  'view.exposure.none': {
    sv: 'Det finns inget tal att dela med för områdena. Lägg in det under Data, Exponering.',
    en: 'There is no figure to divide by for the areas. Add it under Data, Exposures.',
  },
  'view.rates.told': {
    sv: 'Antal per {per} {exposure} och år, {year, select, none {odaterade tal} other {tal för {year}}}. Källa: {source}. Där tal saknas står ”saknas”, aldrig noll.',
    en: 'Count per {per} {exposure} a year, {year, select, none {undated figures} other {figures of {year}}}. Source: {source}. Where there is no figure it says “missing”, never zero.',
  },
  'view.rate.cells': { sv: 'inte för rutor', en: 'not for cells' },
  'view.none': { sv: 'Inget problem hittades i den här vyn.', en: 'No problem was found in this view.' },
  'view.rate.against': { sv: 'mot {expected}', en: 'against {expected}' },
  'view.rate.head': { sv: 'Per {per} {exposure} mot väntat', en: 'Per {per} {exposure} against expected' },
  'view.counting': {
    sv: 'Räknas: sökningen görs om för det du har valt. Du kan lämna sidan; resultatet sparas en stund.',
    en: 'Being counted: the search is made anew for what you have chosen. You may leave the page; the result is kept for a while.',
  },
  'view.failed': { sv: 'Det går inte att räkna på den här vyn.', en: 'That view cannot be counted.' },
  'view.search': { sv: 'Sök bara i det valda', en: 'Search only what is chosen' },
  'view.search.why': {
    sv: 'Inget av det som hittades i hela bilden stämmer med valet. En egen sökning har en egen gräns för falska fynd.',
    en: 'Nothing that was found in the whole picture fits the choice. A search of its own has its own limit for false findings.',
  },
  'view.back': { sv: 'Till hela bilden', en: 'To the whole picture' },
  'view.notFrozen': { sv: 'Vy, inte fryst', en: 'View, not frozen' },
  'sides.end': { sv: 'Ta bort jämförelsen', en: 'Remove the comparison' },
  'sides.what': { sv: 'Vad', en: 'What' },
  'sides.months': { sv: 'Månader', en: 'Months' },
  'sides.months.of': { sv: '{kept} av {of}', en: '{kept} of {of}' },
  'sides.count': { sv: 'Antal', en: 'Count' },
  'sides.exposure': { sv: 'Exponering', en: 'Exposure' },
  'sides.exposure.told': {
    sv: '{value} {kind}{year, select, none {} other { ({year})}}',
    en: '{value} {kind}{year, select, none {} other { ({year})}}',
  },
  'sides.rate': { sv: 'Per {per} och år', en: 'Per {per} a year' },
  'sides.interval': { sv: '95 %', en: '95%' },
  'sides.ratio': {
    sv: 'Kvot {ratio}, troligen {low}–{high}.',
    en: 'Ratio {ratio}, likely {low}–{high}.',
  },
  'sides.ratio.none': { sv: 'Ingen kvot kan räknas.', en: 'No ratio can be counted.' },
  'sides.period.rise': { sv: 'Fler {own} än {other}', en: 'More in {own} than in {other}' },
  'sides.period.fall': { sv: 'Färre {own} än {other}', en: 'Fewer in {own} than in {other}' },
  'sides.period.no_clear_change': {
    sv: 'Ingen säker skillnad mellan {own} och {other}',
    en: 'No clear difference between {own} and {other}',
  },
  'sides.period.cannot_tell': {
    sv: 'Det går inte att avgöra om {own} skiljer sig från {other}',
    en: 'It cannot be told whether {own} differs from {other}',
  },
  'sides.period.not_comparable': { sv: '{own} och {other} kan inte jämföras', en: '{own} and {other} cannot be compared' },
  'sides.area.rise': {
    sv: '{own} har fler i förhållande till exponeringen än {other}',
    en: '{own} has more for its exposure than {other}',
  },
  'sides.area.fall': {
    sv: '{own} har färre i förhållande till exponeringen än {other}',
    en: '{own} has fewer for its exposure than {other}',
  },
  'sides.area.no_clear_change': {
    sv: 'Ingen säker skillnad mellan {own} och {other}',
    en: 'No clear difference between {own} and {other}',
  },
  'sides.area.cannot_tell': {
    sv: 'Det går inte att avgöra om {own} skiljer sig från {other}',
    en: 'It cannot be told whether {own} differs from {other}',
  },
  'sides.area.not_comparable': { sv: '{own} och {other} kan inte jämföras', en: '{own} and {other} cannot be compared' },
  'sides.mark.area.rise': { sv: 'Mer', en: 'More' },
  'sides.mark.area.fall': { sv: 'Mindre', en: 'Less' },
  'sides.mark.area.no_clear_change': { sv: 'Ingen säker skillnad', en: 'No clear difference' },
  'sides.reason.hidden': {
    sv: 'Ett antal är så litet att det inte får visas, och då visas inte summan heller.',
    en: 'A count is too small to be shown, and so its sum is not shown either.',
  },
  'sides.reason.few': { sv: 'För få händelser att jämföra.', en: 'Too few incidents to compare.' },
  'sides.reason.wide': {
    sv: 'För få för att säga: varken en fördubbling eller en halvering kan uteslutas.',
    en: 'Too few to tell: neither a doubling nor a halving can be ruled out.',
  },
  'sides.reason.months_missing': {
    sv: 'För många månader saknas på någon sida.',
    en: 'Too many months are missing on one side.',
  },
  'sides.reason.no_exposure': {
    sv: 'Det saknas ett tal att dela med, till exempel invånare. Utan det säger antalen inte vilket område som har mer.',
    en: 'There is no figure to divide by, for example inhabitants. Without it the counts do not say which area has more.',
  },
  'sides.reason.no_events': { sv: 'Ingen händelse på någon sida.', en: 'No incident on either side.' },
  'sides.method.dispersed': {
    sv: 'Kvot mellan månadernas medelvärden, spridningen räknad från månaderna. Hur mycket år brukar skilja sig ingår inte.',
    en: 'Ratio of the means of months, with the spread taken from the months. How much years usually differ is not part of it.',
  },
  'sides.method.midp': {
    sv: 'Kvot mellan två antal, exakt intervall (mid-p). Hur mycket år brukar skilja sig ingår inte.',
    en: 'Ratio of two counts, exact interval (mid-p). How much years usually differ is not part of it.',
  },
  'sides.season': {
    sv: 'Perioderna börjar i olika månader: årstiden är en del av skillnaden.',
    en: 'The periods begin in different months: season is part of the difference.',
  },
  'sides.missing': { sv: 'saknas', en: 'missing' },
} as const satisfies RoomWords<string>;

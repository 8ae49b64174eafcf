// Words of municipalities of the same group, and of a problem beside similar areas.
import type { RoomWords } from './room-words.ts';

export const peerWords = {
  'peers.title': { sv: 'Kommungrupper', en: 'Groups of municipalities' },
  'peers.finding': {
    sv: '{known, number} av {count, number} kommuner i {group} har statistik',
    en: '{known, number} of {count, number} municipalities of {group} have statistics',
  },
  'peers.finding.none': { sv: 'Ingen indelning i kommungrupper än', en: 'No division into groups of municipalities yet' },
  'peers.finding.noOwn': { sv: 'Den egna kommunen finns inte i indelningen', en: 'Your municipality is not in the division' },
  'peers.how': {
    sv: 'Med en indelning och Brås tabell för minst fem andra kommuner i gruppen visas mellan vilka tal den mittersta hälften ligger (25–75 procent). Det som saknas räknas aldrig som noll.',
    en: 'With a division and Brå’s table of at least five other municipalities of the group, the span of the middle half (25–75%) is shown. What is missing never counts as zero.',
  },
  'peers.groups.handIn': { sv: 'Lämna en indelning', en: 'Hand in a division' },
  'peers.counts.handIn': { sv: 'Lämna Brås tabell', en: 'Hand in Brå’s table' },
  'peers.groups.help': {
    sv: 'CSV med kolumnerna Kod, Kommun, Grupp och År, en rad per kommun.',
    en: 'CSV with the columns Kod, Kommun, Grupp and År, one line per municipality.',
  },
  'peers.counts.help': {
    sv: 'CSV ur Brås databas med kolumnerna Region, Brott, År, Period, Antal och /100 000 inv. Bara hela år används.',
    en: 'CSV from Brå’s database with the columns Region, Brott, År, Period, Antal and /100 000 inv. Whole years alone are used.',
  },
  'peers.file': { sv: 'Fil', en: 'File' },
  'peers.source': { sv: 'Källa', en: 'Source' },
  'peers.source.help': {
    sv: 'Visas överallt där talen står: vem som ger ut dem och när de hämtades.',
    en: 'Shown wherever the figures stand: who publishes them and when they were fetched.',
  },
  'peers.save': { sv: 'Lämna filen', en: 'Hand in the file' },
  'peers.remove': { sv: 'Ta bort indelning och statistik', en: 'Remove division and statistics' },
  'peers.table': { sv: 'Kommunerna i {group}', en: 'The municipalities of {group}' },
  'peers.code': { sv: 'Kod', en: 'Code' },
  'peers.name': { sv: 'Kommun', en: 'Municipality' },
  'peers.years': { sv: 'År med statistik', en: 'Years with statistics' },
  'peers.kinds': { sv: 'Brottstyper', en: 'Kinds of offence' },
  'peers.missing': { sv: 'saknas', en: 'missing' },
  'peers.divided': { sv: 'Indelning: {source}, {year}.', en: 'Division: {source}, {year}.' },
  'peers.beside': { sv: 'Jämfört med liknande', en: 'Compared with similar ones' },
  'peers.add': { sv: 'Kommungrupper', en: 'Groups of municipalities' },
  'peers.areas': {
    sv: '{rate} per {per} {exposure}{year, select, none {} other { ({year})}} och år (95 %: {low}–{high}). Hälften av {n, number} andra områden ligger mellan {from} och {to}: {against}. Källa: {source}.',
    en: '{rate} per {per} {exposure}{year, select, none {} other { ({year})}} a year (95%: {low}–{high}). Half of {n, number} other areas lie between {from} and {to}: {against}. Source: {source}.',
  },
  'peers.areas.few_areas': {
    sv: 'Bara {n, number} andra områden har tal att jämföra med: minst fem behövs.',
    en: 'Only {n, number} other areas have figures to compare with: at least five are needed.',
  },
  'peers.areas.few_incidents': {
    sv: 'För få händelser för att jämföra med andra områden.',
    en: 'Too few incidents to compare with other areas.',
  },
  'peers.band': {
    sv: '{rate} per 100 000 invånare {year} (95 %: {low}–{high}, {count, number} anmälda). Hälften av {n, number} andra kommuner i {group} ligger mellan {from} och {to}: {against}. Källa: {sources}.',
    en: '{rate} per 100,000 inhabitants in {year} (95%: {low}–{high}, {count, number} reported). Half of {n, number} other municipalities of {group} lie between {from} and {to}: {against}. Source: {sources}.',
  },
  'peers.against.above': { sv: 'här är det högre, en säker skillnad', en: 'here it is higher, a clear difference' },
  'peers.against.below': { sv: 'här är det lägre, en säker skillnad', en: 'here it is lower, a clear difference' },
  'peers.against.within': { sv: 'här är det som hos de andra', en: 'here it is as elsewhere' },
  'peers.against.unclear': { sv: 'ingen säker skillnad', en: 'no clear difference' },
  'peers.gap.no_groups': {
    sv: 'Jämförelse med liknande kommuner finns inte: ingen indelning är lämnad.',
    en: 'A comparison with similar municipalities is not available: no division has been handed in.',
  },
  'peers.gap.no_group': {
    sv: 'Jämförelse med liknande kommuner finns inte: kommunen står inte i indelningen.',
    en: 'A comparison with similar municipalities is not available: the municipality is not in the division.',
  },
  'peers.gap.no_counts': {
    sv: 'Jämförelse med {group} finns inte: ingen statistik för brottstypen är lämnad.',
    en: 'A comparison with {group} is not available: no statistics of this kind have been handed in.',
  },
  'peers.gap.no_own': {
    sv: 'Jämförelse med {group} finns inte: kommunens egna tal saknas i statistiken.',
    en: 'A comparison with {group} is not available: the municipality’s own figures are missing in the statistics.',
  },
  'peers.gap.few_peers': {
    sv: 'Jämförelse med {group} finns inte: {n, number} andra kommuner har tal, minst fem behövs.',
    en: 'A comparison with {group} is not available: {n, number} other municipalities have figures, at least five are needed.',
  },
} as const satisfies RoomWords<string>;

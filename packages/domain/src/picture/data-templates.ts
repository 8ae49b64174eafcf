// What the picture says of the data it rests on: months that are missing, holes, ended codes, renamed areas, unknown places and values.

export const dataTemplates: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  'source.missing_month': {
    sv: '{k, plural, one {En månad saknas i uppgifterna från {src}: {months}. Den räknas inte som noll, utan är utelämnad ur jämförelsen.} other {# månader saknas i uppgifterna från {src}: {months}. De räknas inte som noll, utan är utelämnade ur jämförelsen.}}',
    en: '{k, plural, one {One month is missing from the data of {src}: {months}. It is not counted as zero but left out of the comparison.} other {# months are missing from the data of {src}: {months}. They are not counted as zero but left out of the comparison.}}',
  },
  'source.hole': {
    sv: 'Från {src} kom {n, plural, =0 {inga {many}} one {bara # {one}} other {bara # {many}}} {when}, mot väntade {e, number}, medan annat låg som vanligt. Det ser ut som ett hål i uppgifterna. {k, plural, one {Månaden är} other {Månaderna är}} inte med i jämförelsen.',
    en: '{n, plural, =0 {No {many}} one {Only # {one}} other {Only # {many}}} came from {src} {when}, against {e, number} expected, while the rest was as usual. It looks like a hole in the data. {k, plural, one {The month is} other {The months are}} left out of the comparison.',
  },
  'source.overlap': {
    sv: '{A} och {b} täcker samma {what} {period}. Bara den första källan räknas, så att inget räknas två gånger.',
    en: '{A} and {b} cover the same {what} in {period}. Only the first source is counted, so that nothing is counted twice.',
  },
  'code.ended': {
    sv: 'Brottskod {code} upphörde {year}. {succ, select, yes {Serien fortsätter på {codes}.} other {Ingen efterföljare är känd, så serien bryts där.}}',
    en: 'Offence code {code} ended in {year}. {succ, select, yes {The series continues on {codes}.} other {No successor is known, so the series breaks there.}}',
  },
  'code.started': {
    sv: 'Brottskod {code} infördes {year}. Tidigare år kan inte jämföras.',
    en: 'Offence code {code} was introduced in {year}. Earlier years cannot be compared.',
  },
  'area.renamed': {
    sv: '{old} heter {new} sedan {date}. Serien är sammanfogad.',
    en: '{old} has been called {new} since {date}. The series has been joined.',
  },
  'area.level_changed': {
    sv: '{area} redovisas sedan {date} på annan nivå ({from} i stället för {to}). Tiden före och efter kan inte jämföras.',
    en: 'Since {date}, {area} has been reported at another level ({from} instead of {to}). Before and after cannot be compared.',
  },
  'coordinates.centre': {
    sv: '{n, number} av {N, number} koordinater är mittpunkten i {area}, inte brottsplatsen. De räknas i området men bildar ingen anhopning på kartan.',
    en: '{n, number} of {N, number} coordinates are the centre of {area}, not the scene. They count in the area but never form a hot spot on the map.',
  },
  'reporting.immature': {
    sv: '{w, plural, one {Den senaste veckan är inte färdigregistrerad} other {De # senaste veckorna är inte färdigregistrerade}} och räknas inte än.',
    en: '{w, plural, one {The last week is} other {The last # weeks are}} not fully registered and not counted yet.',
  },
  'reporting.changed': {
    sv: 'Hur ofta {what} anmäls kan ha ändrats {when}: {why}. En förändring i anmälningarna behöver inte vara en förändring i brotten.',
    en: 'How often {what} are reported may have changed {when}: {why}. A change in reports need not be a change in offences.',
  },
  'place.unknown': {
    sv: '{n, plural, one {# rad} other {# rader}} saknar plats eller ligger utanför kommunen: med i summan men inte på kartan.',
    en: '{n, plural, one {# row has no place or lies} other {# rows have no place or lie}} outside the municipality: in the total but not on the map.',
  },
  'value.unmapped': {
    sv: '{n, plural, one {Ett okänt värde} other {# okända värden}} i kolumnen {col}: {vals}. Räknas som ”övriga brott” tills någon väljer.',
    en: '{n, plural, one {One unknown value} other {# unknown values}} in column {col}: {vals}. Counted as “other offences” until someone chooses.',
  },
  'source.hole.area': {
    sv: 'Från {src} kom {n, plural, =0 {inga {many}} one {bara # {one}} other {bara # {many}}} {areaIn} {when}, mot väntade {e, number}, medan annat låg som vanligt. Det ser ut som ett hål i uppgifterna. {k, plural, one {Månaden är} other {Månaderna är}} inte med i jämförelsen.',
    en: '{n, plural, =0 {No {many}} one {Only # {one}} other {Only # {many}}} {areaIn} came from {src} {when}, against {e, number} expected, while the rest was as usual. It looks like a hole in the data. {k, plural, one {The month is} other {The months are}} left out of the comparison.',
  },
  'reporting.abnormalYear': {
    sv: '{year} är märkt som ett ovanligt år och är inte med i jämförelsen. En förändring i anmälningarna behöver inte vara en förändring i brotten.',
    en: '{year} is marked as an unusual year and is left out of the comparison. A change in reports need not be a change in offences.',
  },
  'level.upper': { sv: 'stadsdel', en: 'district' },
  'level.lower': { sv: 'delområde', en: 'sub-area' },
  'place.anArea': { sv: 'kommunen eller området', en: 'the municipality or area' },
  'value.more': { sv: '{k, plural, one {ett till} other {# till}}', en: '{k} more' },
  'place.unknown.public': {
    sv: 'Några rader saknar plats eller ligger utanför kommunen: med i summan men inte på kartan.',
    en: 'Some rows have no place or lie outside the municipality: in the total but not on the map.',
  },
  'source.hole.public': {
    sv: 'Ovanligt få {many} kom in {when}, medan annat låg som vanligt. Det ser ut som ett hål i uppgifterna, som är utelämnat ur jämförelsen.',
    en: 'Unusually few {many} arrived {when}, while the rest was as usual. It looks like a hole in the data, which is left out of the comparison.',
  },
  'value.unmapped.public': {
    sv: 'Några värden i källan är okända och räknas som ”övriga brott”.',
    en: 'Some values of the source are unknown and counted as “other offences”.',
  },
  'coordinates.centre.public': {
    sv: 'En del koordinater är mittpunkter i områden, inte brottsplatser. De räknas i området men bildar ingen anhopning på kartan.',
    en: 'Some coordinates are centres of areas, not scenes. They count in the area but never form a hot spot on the map.',
  },
  'column.unknownPlaces': {
    sv: '{n, plural, one {En rad} other {# rader}} har ett slag av plats som inte är bestämt: {values}{more, plural, =0 {} one { och ett till} other { och # till}}. De läses in utan slag av plats.',
    en: '{n, plural, one {One row has a kind of place that is not decided} other {# rows have a kind of place that is not decided}}: {values}{more, plural, =0 {} one { and one more} other { and # more}}. They go in without a kind of place.',
  },
  'column.unknownAreas': {
    sv: '{n, plural, one {En rad} other {# rader}} har ett område som inte finns i er indelning: {values}{more, plural, =0 {} one { och ett till} other { och # till}}. De läses in utan plats.',
    en: '{n, plural, one {One row has an area that is not in your division} other {# rows have an area that is not in your division}}: {values}{more, plural, =0 {} one { and one more} other { and # more}}. They go in without a place.',
  },
  'column.undecidedKinds': {
    sv: '{n, plural, one {En rad} other {# rader}} har ett slag som inte är bestämt: {values}{more, plural, =0 {} one { och ett till} other { och # till}}. De räknas som övriga händelser.',
    en: '{n, plural, one {One row has a kind that is not decided} other {# rows have a kind that is not decided}}: {values}{more, plural, =0 {} one { and one more} other { and # more}}. They count as other incidents.',
  },
  'column.lostZero': {
    sv: '{n, plural, one {En kod} other {# koder}} hade tappat den inledande nollan (847 i stället för 0847). Den är tillbakalagd.',
    en: '{n, plural, one {One code} other {# codes}} had lost the leading zero (847 instead of 0847). It has been put back.',
  },
};

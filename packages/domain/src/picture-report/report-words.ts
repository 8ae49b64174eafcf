// The fixed words of a report on a picture, in Swedish and English.
import type { Lang } from '../fault.ts';
import { formatNumber, numberWord } from '../words/numbers.ts';

/** What is lacking, and what it takes. */
type Lack = readonly [what: string, takes: string];

const sv = {
  titles: { weekly: 'Veckans lägesbild', tertial: 'Tertialets lägesbild', annual: 'Årets lägesbild', public: 'Lägesbild' },
  state: { whole: 'Internt underlag – innehåller små tal', partner: 'Partnerkopia', public: 'Offentlig kopia' },
  frozen: (day: string) => `Fryst ${day}. Siffrorna ändras inte när nya uppgifter kommer.`,
  sections: {
    ground: 'Underlag',
    municipality: 'Kommunen',
    crime: 'Brottslighet',
    where: 'Var',
    when: 'När',
    whom: 'Vem drabbas',
    disorder: 'Ordningsstörningar',
    safety: 'Trygghet',
    consequences: 'Konsekvenser',
    risks: 'Risk- och skyddsfaktorer',
    changes: 'Förändringar och omvärld',
    analysis: 'Analys',
    conclusions: 'Slutsatser och föreslagna prioriteringar',
    uncertainty: 'Osäkerhet och mörkertal',
    annex: 'Bilaga: problemen ett och ett',
  },
  weekly: {
    changes: 'Sedan förra bilden',
    ground: 'Att veta om uppgifterna',
    conclusions: 'Parternas slutsatser',
    more: (n: number) => `${n} till står i bilden.`,
  },
  top: {
    caption: 'De högst rangordnade problemen med ett tal var',
    title: 'Problemen i ordning',
    head: ['Nr', 'Problem', 'Antal', 'Väntat', 'Kvot, 95 %', 'Bedömning'],
  },
  none: 'Bilden har inga problem att visa.',
  untold: (n: number, of: number) =>
    n === of
      ? 'Inget av problemen kan avgöras: om de ökar eller minskar går inte att säga.'
      : `För ${numberWord(n, 'sv')} av ${formatNumber(of, 'sv')} problem går det inte att avgöra om ${n === 1 ? 'det' : 'de'} ökar eller minskar.`,
  lack: (what: string, takes: string) => `Uppgift saknas: ${what}. Det som behövs: ${takes}.`,
  hidden: 'visas inte',
  missing: 'saknas',
  unsaid: 'okänt år',
  ground: {
    sources: 'Källor och period',
    files: 'Leveranser som bilden bygger på',
    fileHead: ['Leverans', 'Läst som', 'Kontrollsumma'],
    ownReading: 'Egen läsning',
    rows: 'Vad som hände med raderna',
    rowHead: ['Rader', 'Antal'],
    gaps: 'Luckor och förbehåll, med parternas förklaringar',
    noGaps: 'Inga luckor eller avbrott är funna i uppgifterna.',
    secret: 'Vad som är dolt',
    secretWhole:
      'Inget är dolt i det här exemplaret: det innehåller små tal och är till för partnerna. Uppgifterna gäller platser, tider och typer, inga personer.',
    secretCopy: (k: number) =>
      `Antal under ${k} är utelämnade, liksom allt som de skulle kunna räknas ut ur. Sexualbrott och brott i nära relation visas bara för hela kommunen och per år. Noll visas om det inte behövs för att dölja ett litet antal.`,
  },
  municipality: {
    inhabitants: (n: string, year: string, source: string) => `Kommunen har ${n} invånare (${year}, ${source}).`,
    noInhabitants: ['antal invånare', 'befolkning per område och år, som läggs in under Data → Exponering'] as Lack,
    areas: (n: number) => `Bilden räknar i ${n} områden.`,
    exposure: 'Exponering: vad brotten ställs mot',
    exposureHead: ['Vad', 'Antal', 'År', 'Källa'],
    facilities: 'Anläggningar i registret',
    facilityHead: ['Typ av plats', 'Antal'],
    noFacilities: ['anläggningar', 'ett register över skolor, hallar, bad och serveringsställen'] as Lack,
    facilitySource: (n: string) => `Källa: kommunens register över anläggningar. n = ${n}.`,
  },
  crime: {
    trend: 'Tolvmånadersperioder',
    trendHead: ['Period', 'Antal', 'Per 1 000 invånare och år', '95 %'],
    kinds: 'Nivå efter brottstyp',
    kindHead: ['Brottstyp', 'Perioden', 'Samma månader året före', 'Per 1 000 invånare och år', '95 %'],
    reference: ['jämförelse med riket och grannkommuner', 'Brås tabeller för riket och för dem'] as Lack,
    peers: (group: string) => `Bland kommunerna i ${group}`,
    peerHead: ['Brottstyp', 'År', 'Per 100 000 invånare', '95 %', 'Hälften av de andra', 'Läge'],
    peerBand: (from: string, to: string, n: string) => `${from}–${to} (n = ${n})`,
    peerAgainst: { above: 'Högre', below: 'Lägre', within: 'Som de andra', unclear: 'Ingen säker skillnad' },
    peerSource: (sources: string, years: string, n: string) => `Källa: ${sources}. ${years}. n = ${n}.`,
    peerGaps: (kinds: string) => `Finns inte för: ${kinds}.`,
    noSeries: 'Antalen månad för månad visas inte i kopian.',
  },
  where: {
    areas: 'Områden',
    areaHead: ['Område', 'Perioden', 'Samma månader året före', 'Per 1 000 invånare och år', '95 %'],
    places: 'Typer av plats',
    placeHead: ['Plats', 'Perioden', 'Samma månader året före'],
    spots: 'Anhopningar',
    noSpots: 'Inga säkra anhopningar är funna.',
  },
  when: {
    season: 'Månad för månad',
    seasonHead: ['Månad', 'Antal', 'Året före'],
    seasonGaps: '– saknas eller visas inte.',
    peaks: 'Tider som sticker ut',
    noPeaks: 'Inget problem i bilden har en tid på dygnet som sticker ut.',
  },
  whom: {
    lack: ['de drabbades ålder och kön', 'antal per åldersgrupp och kön, inte per person, från polisen eller en trygghetsmätning'] as Lack,
    repeats: 'Upprepning på samma plats',
    repeat: (title: string, places: string, events: string, n: string, of: string) =>
      `${title}: ${places} av platserna drabbades mer än en gång och har ${events} av händelserna. ${n} av ${of} kom kort efter en tidigare på samma plats.`,
    noRepeats: 'Ingen upprepning på samma plats kan visas.',
  },
  disorder: {
    lack: ['rapporterade ordningsstörningar', 'polisens händelserapporter eller kommunens egna rapporter, inlästa som en källa'] as Lack,
    title: 'Ordningsstörningar efter typ',
    head: ['Typ', 'Perioden', 'Samma månader året före'],
  },
  safety: {
    survey: ['trygghetsmätning', 'svar från en trygghetsmätning per område och år'] as Lack,
    dialogue: ['medborgardialoger och trygghetsvandringar', 'protokoll från dem'] as Lack,
  },
  consequences: {
    title: 'Skada enligt partnernas vikter',
    head: ['Problem', 'Antal', 'Poäng per fall', 'Skadepoäng'],
    note: (version: number) =>
      version === 0
        ? 'Poängen är programmets startvärden, inte någon myndighets tabell. De säger hur typer av brott förhåller sig till varandra, inte vad de kostar.'
        : `Poängen är partnernas egen tabell, version ${version}. De säger hur typer av brott förhåller sig till varandra, inte vad de kostar.`,
    lack: ['kostnader och förtroende', 'kostnader för skador och en trygghetsmätning'] as Lack,
  },
  risks: ['risk- och skyddsfaktorer', 'skolundersökning, boende och andra förhållanden per område'] as Lack,
  changes: {
    since: 'Sedan förra frysta bilden',
    head: ['Fynd', 'Förut', 'Nu', 'Läge'],
    states: { new: 'Nytt', gone: 'Borta', changed: 'Ändrad bedömning', same: 'Samma' },
    first: 'Det finns ingen tidigare fryst bild att jämföra med.',
    publicOnly: 'Jämförelser mellan bilder ingår inte i den offentliga kopian.',
    found: 'Ökningar och minskningar i perioden',
    noFound: 'Bilden visar ingen säker ökning eller minskning.',
    forecast: ['prognos', 'en modell som är prövad på kommunens egna uppgifter; ingen prognos är gjord'] as Lack,
  },
  analysis: {
    head: ['Sida', 'Möjlig orsak', 'Läge'],
    title: (number: number, name: string) => `Problem ${number}: ${name}`,
    sides: { situation: 'Situation', victim: 'Drabbad', offender: 'Gärningsperson', measurement: 'Mätning' },
    states: { supported: 'Styrkt', untested: 'Inte prövad', refuted: 'Avfärdad' },
    lack: ['orsaker till bildens problem', 'en orsaksanalys i problemregistret'] as Lack,
    publicOnly: 'Partnernas orsaksanalys ingår inte i den offentliga kopian.',
    source: (n: number) => `Källa: partnernas problemregister. n = ${n}.`,
  },
  conclusions: {
    said: 'Parternas slutsatser och invändningar',
    noSaid: 'Ingen part har skrivit en slutsats på bilden.',
    publicOnly: 'Parternas slutsatser ingår inte i den offentliga kopian.',
    proposed: 'Föreslagna prioriteringar',
    proposal: 'Bildens säkra problem i ordning är förslag. Partnerna väger dem mot vad som kan påverkas och beslutar själva.',
    noProposal: 'Bilden har inget säkert problem att föreslå.',
    inForce: 'Prioriteringar som gäller',
    decided: (number: number, name: string, day: string) => `Problem ${number}: ${name} (beslut ${day})`,
  },
  uncertainty: {
    reported:
      'Bilden räknar det som är anmält eller rapporterat. Mörkertalet är okänt och skiljer sig mellan brottstyper: fler anmälningar kan betyda fler brott eller att fler anmäler.',
    unseen: 'Vad som inte hade synts',
    unseenHead: ['Problem', 'Minsta ökning som hade synts'],
    method: 'Så har vi räknat',
  },
  annex: {
    areas: 'Alla områden',
    areasOf: (title: string) => `${title}: områden`,
    weekThere: (section: number) => `Timme och veckodag står i avsnitt ${section}.`,
    weekHidden: 'Timme och veckodag visas inte i kopian.',
    noWeek: 'Tiden på dygnet är inte känd.',
  },
  closing: (version: string, seed: string) => `Gjord med Samsyn ${version}. Slumpfrö ${seed}.`,
};

const en: typeof sv = {
  titles: {
    weekly: 'Situation this week',
    tertial: 'Four-month situation picture',
    annual: 'Yearly situation picture',
    public: 'Situation picture',
  },
  state: { whole: 'Internal material – contains small numbers', partner: 'Partner copy', public: 'Public copy' },
  frozen: (day) => `Frozen ${day}. The figures do not change when new data arrive.`,
  sections: {
    ground: 'Basis',
    municipality: 'The municipality',
    crime: 'Crime',
    where: 'Where',
    when: 'When',
    whom: 'Who is harmed',
    disorder: 'Disorder',
    safety: 'Safety',
    consequences: 'Consequences',
    risks: 'Risk and protective factors',
    changes: 'Changes and surroundings',
    analysis: 'Analysis',
    conclusions: 'Conclusions and proposed priorities',
    uncertainty: 'Uncertainty and the dark figure',
    annex: 'Annex: the problems one by one',
  },
  weekly: {
    changes: 'Since the last picture',
    ground: 'What to know about the data',
    conclusions: 'Conclusions of the parties',
    more: (n) => `${n} more stand in the picture.`,
  },
  top: {
    caption: 'The highest ranked problems with one number each',
    title: 'The problems in order',
    head: ['No.', 'Problem', 'Count', 'Expected', 'Ratio, 95%', 'Verdict'],
  },
  none: 'The picture has no problems to show.',
  untold: (n, of) =>
    n === of
      ? 'None of the problems can be told: whether they rise or fall cannot be said.'
      : `For ${numberWord(n, 'en')} of ${formatNumber(of, 'en')} problems it cannot be told whether ${n === 1 ? 'it rises or falls' : 'they rise or fall'}.`,
  lack: (what, takes) => `Not available: ${what}. What it takes: ${takes}.`,
  hidden: 'not shown',
  missing: 'missing',
  unsaid: 'year unknown',
  ground: {
    sources: 'Sources and period',
    files: 'Deliveries that the picture rests on',
    fileHead: ['Delivery', 'Read as', 'Checksum'],
    ownReading: 'Own reading',
    rows: 'What became of the rows',
    rowHead: ['Rows', 'Count'],
    gaps: 'Gaps and reservations, with the parties’ explanations',
    noGaps: 'No gaps or breaks were found in the data.',
    secret: 'What is hidden',
    secretWhole:
      'Nothing is hidden in this copy: it contains small numbers and is for the partners. The data are about places, times and types, not persons.',
    secretCopy: (k) =>
      `Counts below ${k} are left out, as is everything that they could be worked out from. Sexual offences and offences in close relationships are shown only for the whole municipality and per year. Zero is shown unless it is needed to hide a small count.`,
  },
  municipality: {
    inhabitants: (n, year, source) => `The municipality has ${n} inhabitants (${year}, ${source}).`,
    noInhabitants: ['the number of inhabitants', 'population by area and year, entered under Data → Exposures'],
    areas: (n) => `The picture counts in ${n} areas.`,
    exposure: 'Exposure: what the offences are set against',
    exposureHead: ['What', 'Number', 'Year', 'Source'],
    facilities: 'Facilities in the register',
    facilityHead: ['Kind of place', 'Number'],
    noFacilities: ['facilities', 'a register of schools, halls, baths and licensed premises'],
    facilitySource: (n) => `Source: the municipality’s register of facilities. n = ${n}.`,
  },
  crime: {
    trend: 'Twelve-month periods',
    trendHead: ['Period', 'Count', 'Per 1,000 inhabitants a year', '95%'],
    kinds: 'Level by kind of offence',
    kindHead: ['Kind', 'The period', 'Same months the year before', 'Per 1,000 inhabitants a year', '95%'],
    reference: ['comparison with the country and neighbours', 'Brå tables for the country and for them'],
    peers: (group) => `Among the municipalities of ${group}`,
    peerHead: ['Kind', 'Year', 'Per 100,000 inhabitants', '95%', 'Half of the others', 'Position'],
    peerBand: (from, to, n) => `${from}–${to} (n = ${n})`,
    peerAgainst: { above: 'Higher', below: 'Lower', within: 'As the others', unclear: 'No clear difference' },
    peerSource: (sources, years, n) => `Source: ${sources}. ${years}. n = ${n}.`,
    peerGaps: (kinds) => `Not available for: ${kinds}.`,
    noSeries: 'The counts month by month are not shown in the copy.',
  },
  where: {
    areas: 'Areas',
    areaHead: ['Area', 'The period', 'Same months the year before', 'Per 1,000 inhabitants a year', '95%'],
    places: 'Kinds of place',
    placeHead: ['Place', 'The period', 'Same months the year before'],
    spots: 'Hot spots',
    noSpots: 'No clear hot spots were found.',
  },
  when: {
    season: 'Month by month',
    seasonHead: ['Month', 'Count', 'The year before'],
    seasonGaps: '– missing or not shown.',
    peaks: 'Times that stand out',
    noPeaks: 'No problem in the picture has a time of day that stands out.',
  },
  whom: {
    lack: ['the age and sex of those harmed', 'counts by age group and sex, not by person, from the police or a safety survey'],
    repeats: 'Repetition at the same place',
    repeat: (title, places, events, n, of) =>
      `${title}: ${places} of the places were hit more than once and have ${events} of the incidents. ${n} of ${of} came shortly after an earlier one at the same place.`,
    noRepeats: 'No repetition at the same place can be shown.',
  },
  disorder: {
    lack: ['reported disorder', 'the police’s incident reports or the municipality’s own, imported as a source'],
    title: 'Disorder by kind',
    head: ['Kind', 'The period', 'Same months the year before'],
  },
  safety: {
    survey: ['a safety survey', 'answers to a safety survey by area and year'],
    dialogue: ['dialogues with citizens and safety walks', 'their minutes'],
  },
  consequences: {
    title: 'Harm by the partners’ weights',
    head: ['Problem', 'Count', 'Points per case', 'Harm points'],
    note: (version) =>
      version === 0
        ? 'The points are the program’s starting values, not any authority’s table. They say how kinds of offence relate to each other, not what they cost.'
        : `The points are the partners’ own table, version ${version}. They say how kinds of offence relate to each other, not what they cost.`,
    lack: ['costs and trust', 'costs of damage and a safety survey'],
  },
  risks: ['risk and protective factors', 'a school survey, housing and other circumstances by area'],
  changes: {
    since: 'Since the last frozen picture',
    head: ['Finding', 'Before', 'Now', 'State'],
    states: { new: 'New', gone: 'Gone', changed: 'Verdict changed', same: 'Same' },
    first: 'There is no earlier frozen picture to compare with.',
    publicOnly: 'Comparisons between pictures are not part of the public copy.',
    found: 'Rises and falls in the period',
    noFound: 'The picture shows no clear rise or fall.',
    forecast: ['a forecast', 'a model tested on the municipality’s own data; no forecast has been made'],
  },
  analysis: {
    head: ['Side', 'Possible cause', 'State'],
    title: (number, name) => `Problem ${number}: ${name}`,
    sides: { situation: 'Situation', victim: 'Victim', offender: 'Offender', measurement: 'Measurement' },
    states: { supported: 'Supported', untested: 'Not tested', refuted: 'Rejected' },
    lack: ['causes of the picture’s problems', 'a cause analysis in the problem register'],
    publicOnly: 'The partners’ cause analysis is not part of the public copy.',
    source: (n) => `Source: the partners’ problem register. n = ${n}.`,
  },
  conclusions: {
    said: 'Conclusions and objections of the parties',
    noSaid: 'No party has written a conclusion on the picture.',
    publicOnly: 'The conclusions of the parties are not part of the public copy.',
    proposed: 'Proposed priorities',
    proposal:
      'The picture’s clear problems in order are proposals. The partners weigh them against what can be influenced and decide themselves.',
    noProposal: 'The picture has no clear problem to propose.',
    inForce: 'Priorities in force',
    decided: (number, name, day) => `Problem ${number}: ${name} (decided ${day})`,
  },
  uncertainty: {
    reported:
      'The picture counts what is reported. The dark figure is unknown and differs between kinds of offence: more reports may mean more offences or that more people report.',
    unseen: 'What would not have been seen',
    unseenHead: ['Problem', 'Smallest rise that would have been seen'],
    method: 'How we counted',
  },
  annex: {
    areas: 'All areas',
    areasOf: (title) => `${title}: areas`,
    weekThere: (section) => `Hour and weekday stand in section ${section}.`,
    weekHidden: 'Hour and weekday are not shown in the copy.',
    noWeek: 'The time of day is not known.',
  },
  closing: (version, seed) => `Made with Samsyn ${version}. Random seed ${seed}.`,
};

export type ReportWords = typeof sv;
export const reportWords: Readonly<Record<Lang, ReportWords>> = { sv, en };

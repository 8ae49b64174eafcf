// How the picture says that it was counted.

export const methodTemplates: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  'ci.help': {
    sv: '”Troligen” betyder: om vi gjorde om beräkningen många gånger skulle ungefär 95 intervall av 100 täcka det verkliga värdet.',
    en: '“Likely” means: if we repeated the calculation many times, about 95 intervals in 100 would cover the true value.',
  },
  'method.compare': { sv: '{window} är jämfört med samma månader {ref}.', en: '{window} is compared with the same months of {ref}.' },
  'method.noReference': {
    sv: 'Ingen jämförelse med tidigare år: uppgifterna täcker {months, plural, one {# månad} other {# månader}}. Bilden visar därför bara nivåer.',
    en: 'No comparison with earlier years: the data cover {months, plural, one {# month} other {# months}}. The picture therefore shows levels only.',
  },
  'method.expected': {
    sv: 'Väntat antal är räknat på samma månader {ref}, utan luckor. Ett fynd kallas säkert först när det är större än den vanliga variationen mellan åren, med hänsyn till hur många jämförelser vi har gjort.',
    en: 'The expected count uses the same months of {ref}, without gaps. A finding is called clear only when it exceeds the usual variation between years, given how many comparisons we made.',
  },
  'method.hotspots': {
    sv: 'Anhopningar är sökta i rutor om {m, number} meter ({grid}) där något har hänt under perioden, med Getis och Ords Gi*. Rutor räknas som säkra när högst fem av hundra väntas vara falska.',
    en: 'Hot spots were searched in cells of {m, number} metres ({grid}) where anything has happened during the period, by Getis and Ord’s Gi*. Cells are called clear when at most five in a hundred are expected to be false.',
  },
  'method.repeats': {
    sv: 'Upprepning är prövad inom {days, number} dygn och {m, number} meter mot slumpvis ordnade tider (Knox).',
    en: 'Repeats were tested within {days, number} days and {m, number} metres against times in random order (Knox).',
  },
  'method.persistent': {
    sv: 'Återkommande problem har fler fall än brottstypen och området ger anledning att vänta, varje år i {years, plural, one {ett år} other {# år}}, ordnade efter överskott.',
    en: 'Persistent problems have more cases than the offence type and the area give reason to expect, in every year of {years, plural, one {one year} other {# years}}, ordered by excess.',
  },
  'method.rank': {
    sv: 'Ordningen väger volym, förändring och koncentration. ”Först i 60 av 100” betyder: i 60 av 100 sätt att väga dem.',
    en: 'The order weighs volume, change and concentration. “First in 60 of 100” means: in 60 of 100 ways of weighing them.',
  },
  'method.reported': {
    sv: 'Bilden räknar det som är anmält eller rapporterat. Hur mycket som anmäls skiljer sig mellan brottstyper, platser och år.',
    en: 'The picture counts what is reported. How much is reported differs between types, places and years.',
  },
  'method.holes': {
    sv: '{k, plural, one {En lucka i uppgifterna är utelämnad ur jämförelsen; den räknas inte som noll.} other {# luckor i uppgifterna är utelämnade ur jämförelsen; de räknas inte som noll.}}',
    en: '{k, plural, one {One gap in the data is left out of the comparison, not counted as zero.} other {# gaps in the data are left out of the comparison, not counted as zero.}}',
  },
  'unseen.total': {
    sv: 'I en typisk serie med ungefär {n, number} väntade fall hade en ökning {big, select, yes {till mindre än {r, number, ::.0} gånger så många} other {under {p, number} procent}} inte synts.',
    en: 'In a typical series with about {n, number} expected cases, a rise {big, select, yes {to less than {r, number, ::.0} times as many} other {below {p, number}%}} would not have been seen.',
  },
};

// What is said of one problem, Swedish and English, as ICU messages. Parameters: {What}/{what} problem name with and without capital,
// {counted} a count with its noun, {num} (en) s or p for the verb, {areaIn} an area with its preposition.

export const problemTemplates: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  'rise.sure.found': {
    sv: '{What} ökar: {counted} mot väntade {e, number}{ci}. Det är mer än den vanliga variationen mellan åren.',
    en: '{What} {num, select, s {is} other {are}} rising: {counted} against {e, number} expected{ci}. This is more than the usual variation between years.',
  },
  'rise.sure.followed': {
    sv: '{What} ökar: {counted} mot väntade {e, number}{ci}. Problemet följs enligt {basis}. Därför räcker svagare tecken än om det hade hittats genom sökning.',
    en: '{What} {num, select, s {is} other {are}} rising: {counted} against {e, number} expected{ci}. The problem is followed under {basis}, so weaker evidence is enough than for one found by searching.',
  },
  'fall.sure.found': {
    sv: '{What} minskar: {counted} mot väntade {e, number}{ci}. Det är mer än den vanliga variationen mellan åren.',
    en: '{What} {num, select, s {is} other {are}} falling: {counted} against {e, number} expected{ci}. This is more than the usual variation between years.',
  },
  'fall.sure.followed': {
    sv: '{What} minskar: {counted} mot väntade {e, number}{ci}. Problemet följs enligt {basis}. Om åtgärderna är orsaken prövas i uppföljningen.',
    en: '{What} {num, select, s {is} other {are}} falling: {counted} against {e, number} expected{ci}. The problem is followed under {basis}. Whether the measures are the cause is tested in the follow-up.',
  },
  'change.possible': {
    sv: '{What}: {counted} mot väntade {e, number}. Möjlig {dir, select, up {ökning} other {minskning}}, men det kan vara slump. Även utan någon förändring visar upp till var tredje bild minst en sådan rad.',
    en: '{What}: {counted} against {e, number} expected. A possible {dir, select, up {rise} other {fall}}, but it may be chance. Even with no change at all, up to one picture in three shows at least one such line.',
  },
  'change.weak': {
    sv: '{What}: {counted} mot väntade {e, number}. Svagt tecken på {dir, select, up {ökning} other {minskning}}. Dra ingen slutsats; titta igen när fler månader har kommit in.',
    en: '{What}: {counted} against {e, number} expected. A weak sign of a {dir, select, up {rise} other {fall}}. Draw no conclusion; look again when more months are in.',
  },
  'noChange.followed': {
    sv: '{What}: ingen säker förändring. {counted} mot väntade {e, number}, inom den vanliga variationen. En {dir, select, up {ökning} other {minskning}} på {vis, number} procent eller mer hade synts i fyra fall av fem.',
    en: '{What}: no clear change. {counted} against {e, number} expected, within the usual variation. A {dir, select, up {rise} other {fall}} of {vis, number}% or more would have shown four times in five.',
  },
  'cannotTell.few': {
    sv: '{What}: kan inte avgöras, för få. {counted} mot väntade {e, number}. Inte ens {times, select, d {en fördubbling} t {en tredubbling} other {en femdubbling}} hade kunnat skiljas från slumpen.',
    en: '{What}: cannot tell, too few. {counted} against {e, number} expected. Not even {times, select, d {twice as many} t {three times as many} other {five times as many}} could have been told from chance.',
  },
  'cannotTell.followed': {
    sv: '{What} följs enligt {basis}, men utvecklingen kan inte avgöras: {counted} mot väntade {e, number}. Slå ihop fler platser eller följ längre tid.',
    en: '{What}: followed under {basis}, but we cannot tell: {counted} against {e, number} expected. Pool more places or follow for longer.',
  },
  notComparable: {
    sv: '{What}: inte jämförbart. {reason} Vi säger därför ingenting om ökning eller minskning.',
    en: '{What}: not comparable. {reason} We therefore say nothing about a rise or fall.',
  },
  'count.compared': { sv: 'Antalet gäller de månader som kan jämföras.', en: 'The count is of the months that can be compared.' },
  'new': {
    sv: '{What} har tillkommit: {counted} {window}, mot {before, number} under {ref}.',
    en: '{What}: new. {counted} in {window}, against {before, number} in {ref}.',
  },
  nested: {
    sv: 'I hela kommunen är det {pct, number} procent fler {what}, {areaIn} ytterligare {pct2, number} procent.',
    en: 'Across the municipality there are {pct, number}% more {what}, and {areaIn} a further {pct2, number}%.',
  },
  explainedBy: {
    sv: 'Förklaras av {other}. Utan det problemet återstår ingen säker förändring.',
    en: 'Explained by {other}. Without that problem no clear change remains.',
  },
  'persistent.sure': {
    sv: '{What} återkommer år efter år: {counted} på {years, plural, one {ett år} other {# år}}, {ratio, number} gånger så många som man kunde vänta av området och brottstypen.',
    en: '{What}: recurring year after year. {counted} in {years, plural, one {one year} other {# years}}, {ratio, number} times as many as the area and the offence type would lead us to expect.',
  },
  'level.verdict': {
    sv: '{v, select, rise {Dessutom ökar det.} fall {Det minskar, men nivån är fortfarande hög.} no_clear_change {Nivån är hög, utan någon säker förändring.} other {Det går inte att avgöra om det ökar eller minskar.}}',
    en: '{v, select, rise {It is also rising.} fall {It is falling, but the level is still high.} no_clear_change {The level is high, with no clear change.} other {Whether it is rising or falling cannot be told.}}',
  },
  'persistent.short': {
    sv: '{What}: {counted} på {months, plural, one {# månad} other {# månader}}, en hög nivå. Perioden är för kort för att kalla problemet återkommande.',
    en: '{What}: {counted} in {months, plural, one {# month} other {# months}}, a high level. The period is too short to call the problem persistent.',
  },
  'persistent.possible': {
    sv: '{What}: {counted} på {years, plural, one {ett år} other {# år}}, möjligen mer än man kunde vänta av området och brottstypen. Kan vara slump.',
    en: '{What}: {counted} in {years, plural, one {one year} other {# years}}, possibly more than the area and the offence type would lead us to expect. May be chance.',
  },
  'hotspot.sure': {
    sv: '{What}: anhopning {areaIn}. {k, plural, one {En ruta} other {# rutor}} om {m, number} meter har {n, number} av {N, number}, fler än om {offence, select, yes {brotten} other {händelserna}} vore jämnt spridda.',
    en: '{What}: a hot spot {areaIn}. {k, plural, one {One cell} other {# cells}} of {m, number} metres {k, plural, one {holds} other {hold}} {n, number} of {N, number}, more than if the {offence, select, yes {offences} other {incidents}} were evenly spread.',
  },
  'hotspot.possible': {
    sv: '{What}: möjlig anhopning {areaIn} ({n, number} av {N, number}), men det kan vara slump.',
    en: '{What}: a possible hot spot {areaIn} ({n, number} of {N, number}), but it may be chance.',
  },
  'hotspot.weak': {
    sv: '{What}: svagt tecken på anhopning {areaIn} ({n, number} av {N, number}). Dra ingen slutsats.',
    en: '{What}: a weak sign of a hot spot {areaIn} ({n, number} of {N, number}). Draw no conclusion.',
  },
  'repeat.sure': {
    sv: '{What} återkommer på samma plats: {n, number} av {N, number} skedde inom {days, plural, one {ett dygn} other {# dygn}} och {m, number} meter från ett tidigare fall, mot väntade {e, number}.',
    en: '{What}: repeats at the same place. {n, number} of {N, number} happened within {days, plural, one {one day} other {# days}} and {m, number} metres of an earlier one, against {e, number} expected.',
  },
  'repeat.possible': {
    sv: '{What}: möjlig upprepning på samma plats ({n, number} mot väntade {e, number}), men det kan vara slump.',
    en: '{What}: possible repeats at the same place ({n, number} against {e, number} expected), but it may be chance.',
  },
  'repeat.weak': {
    sv: '{What}: svagt tecken på upprepning ({n, number} mot väntade {e, number}). Dra ingen slutsats.',
    en: '{What}: a weak sign of repetition ({n, number} against {e, number} expected). Draw no conclusion.',
  },
  'ref.oneYear': {
    sv: 'Jämfört med ett enda år. Hur mycket åren brukar variera är antaget, inte mätt.',
    en: 'Compared with a single year. How much years usually vary is assumed, not measured.',
  },
  'ref.short': {
    sv: 'Perioden är kort. De senaste {w, number} månaderna är jämförda med tiden före, och årstiden är hämtad från liknande brott.',
    en: 'The period is short. The last {w, number} months are compared with the time before, and the season is borrowed from similar offences.',
  },
  whyRank: {
    sv: 'Plats {r, number} av {k, number}. Först i {share, number} av 100 sätt att väga kriterierna.',
    en: 'Rank {r, number} of {k, number}. First in {share, number} of 100 ways of weighing the criteria.',
  },
  whatWouldChange: {
    sv: 'Bedömningen skulle bli ”{verdict}” om {x, number} av {n, number} visade sig felkodade.',
    en: 'The verdict would become “{verdict}” if {x, number} of {n, number} proved to be miscoded.',
  },
  'where.conc': {
    sv: '{s, number} procent av platserna har {t, number} procent av {offence, select, yes {brotten} other {händelserna}}{pointless, select, yes { som har en punkt på kartan} other {}}.',
    en: '{s, number}% of places have {t, number}% of {offence, select, yes {offences} other {incidents}}{pointless, select, yes { that have a point on the map} other {}}.',
  },
  'where.unknown': {
    sv: '{n, number} av {N, number} saknar plats och finns inte på kartan, men är med i antalen.',
    en: '{n, number} of {N, number} have no place and are not on the map, but are in the counts.',
  },
  'when.peak': {
    sv: 'Flest {days}{hours}: {share, number} procent av dem med känd tid.',
    en: 'Most {on, select, yes {on } other {}}{days}{hours}: {share, number}% of those with a known time.',
  },
  'when.flat': { sv: 'Ingen tid på dygnet sticker ut.', en: 'No time of day stands out.' },
  'when.aoristic': {
    sv: 'Ofta vet ingen exakt när det hände. Varje fall är fördelat jämnt mellan tidigaste och senaste möjliga tid, i snitt {dur}. {k, plural, =0 {Alla har tid.} other {# av {N, number} saknar tid och är inte med.}}',
    en: 'Often nobody knows exactly when it happened. Each case is spread evenly between the earliest and latest possible time, {dur} on average. {k, plural, =0 {All have a time.} one {# of {N, number} has no time and is left out.} other {# of {N, number} have no time and are left out.}}',
  },
  'visible.rise': {
    sv: 'Den minsta ökning vi kan räkna med att se är ungefär {p, number} procent (i fyra fall av fem). En mindre ökning kan finnas utan att synas.',
    en: 'The smallest rise we can expect to see is about {p, number}% (four times in five). A smaller rise may exist unseen.',
  },
  'visible.times': {
    sv: 'Det måste bli ungefär {r, number, ::.0} gånger så många för att vi ska kunna räkna med att se ökningen (i fyra fall av fem). En mindre ökning kan finnas utan att synas.',
    en: 'There would have to be about {r, number, ::.0} times as many before we can expect to see the rise (four times in five). A smaller rise may exist unseen.',
  },
  rate: {
    sv: '{Area}: {r} per {per, number} {denom} ({lo}–{hi}), mot {all} i hela kommunen.',
    en: '{Area}: {r} per {per, number} {denom} ({lo}–{hi}), against {all} in the whole municipality.',
  },
  'rate.denomSource': {
    sv: 'Räknat på {n, number} {denom}{year, select, none {} other { {year}}} ({src}{year, select, none {, utan angivet år} other {}}).',
    en: 'Based on {n, number} {denom}{year, select, none {} other { in {year}}} ({src}{year, select, none {, no year given} other {}}).',
  },
  'sup.note': {
    sv: 'Antal under {k, number} visas inte, för att ingen ska kunna pekas ut. Därför kan delar saknas trots att summan visas.',
    en: 'Counts below {k, number} are not shown, so that no one can be identified. Parts may therefore be missing although the total is shown.',
  },
  'sup.sensitive': {
    sv: 'Sexualbrott och brott i nära relation visas bara för hela kommunen och per år.',
    en: 'Sexual offences and offences in close relationships are shown only for the whole municipality and per year.',
  },
  'sup.without': {
    sv: 'Sexualbrott och brott i nära relation ingår inte, inte heller i summorna.',
    en: 'Sexual offences and offences in close relationships are not included, nor are they part of the totals.',
  },
  internal: { sv: 'Internt underlag – innehåller små tal', en: 'Internal material – contains small numbers' },
  demo: { sv: 'Demodata – påhittade uppgifter', en: 'Demo data – invented figures' },
  'src.line': { sv: 'Källa: {src}{received}. Period {period}. {counted}.', en: 'Source: {src}{received}. Period {period}. {counted}.' },
  'reason.no_reference': { sv: 'Det finns inget tidigare år att jämföra med.', en: 'There is no earlier year to compare with.' },
  'reason.too_few': { sv: 'Det är för få händelser.', en: 'There are too few incidents.' },
  'reason.wide': {
    sv: 'Intervallet är för brett: både en stor minskning och en stor ökning är möjliga.',
    en: 'The interval is too wide: both a large fall and a large rise are possible.',
  },
  'src.received': { sv: ', hämtat {date}', en: ', received {date}' },
  'ci.bracket.pct': {
    sv: ' ({pct, number} procent {dir, select, up {fler} other {färre}}, troligen {lo, number}–{hi, number})',
    en: ' ({pct, number}% {dir, select, up {more} other {fewer}}, likely {lo, number}–{hi, number})',
  },
  'ci.bracket.times': {
    sv: ' ({r, number, ::.0} gånger så många, troligen {lo, number, ::.0}–{hi, number, ::.0})',
    en: ' ({r, number, ::.0} times as many, likely {lo, number, ::.0}–{hi, number, ::.0})',
  },
  'ci.bracket.cross': {
    sv: ' (allt från {lo, number} procent färre till {hi, number} procent fler är rimligt)',
    en: ' (anything from {lo, number}% fewer to {hi, number}% more is plausible)',
  },
  'ref.years': {
    sv: '{n, plural, one {året före} other {de {nWord} åren före}}',
    en: '{n, plural, one {the year before} other {the {nWord} years before}}',
  },
  'nested.area': {
    sv: 'Det är en del av en större förändring: {outer}. Utöver den är det här {pct, number} procent {dir, select, up {fler} other {färre}}.',
    en: 'It is part of a wider change: {outer}. Beyond that, there are {pct, number}% {dir, select, up {more} other {fewer}} here.',
  },
  'where.share': {
    sv: '{n, number} av {N, number} {areaIn} ({share, number} procent).',
    en: '{n, number} of {N, number} {areaIn} ({share, number}%).',
  },
  'where.cells': {
    sv: '{k, plural, one {En ruta} other {# rutor}} om {m, number} meter har {n, number} av {P, plural, =0 {{N, number}} other {de {P, number} med en punkt på kartan, av {N, number} i allt}}.',
    en: '{k, plural, one {One cell} other {# cells}} of {m, number} metres {k, plural, one {holds} other {hold}} {n, number} of {P, plural, =0 {{N, number}} other {the {P, number} with a point on the map, of {N, number} in all}}.',
  },
  'when.short': { sv: 'flest {days}{hours}', en: 'most {on, select, yes {on } other {}}{days}{hours}' },
  'hotspot.sure.all': {
    sv: '{What}: anhopning. {k, plural, one {En ruta} other {# rutor}} om {m, number} meter har {n, number} av {N, number}, fler än om {offence, select, yes {brotten} other {händelserna}} vore jämnt spridda.',
    en: '{What}: a hot spot. {k, plural, one {One cell} other {# cells}} of {m, number} metres {k, plural, one {holds} other {hold}} {n, number} of {N, number}, more than if the {offence, select, yes {offences} other {incidents}} were evenly spread.',
  },
  'level.no_reference': {
    sv: 'Det finns inget tidigare år att jämföra med, så det går inte att säga om det ökar eller minskar.',
    en: 'There is no earlier year to compare with, so whether it is rising or falling cannot be told.',
  },
  and: { sv: '{a} och {b}', en: '{a} and {b}' },
  'dur.minutes': { sv: '{m, plural, one {en minut} other {# minuter}}', en: '{m, plural, one {one minute} other {# minutes}}' },
  'dur.hours': {
    sv: '{h, plural, one {en timme} other {# timmar}}{m, plural, =0 {} one { en minut} other { # minuter}}',
    en: '{h, plural, one {one hour} other {# hours}}{m, plural, =0 {} one { one minute} other { # minutes}}',
  },
  'reason.months_missing': {
    sv: 'För många månader saknas i uppgifterna.',
    en: 'Too many months are missing from the data.',
  },
  'verdict.cannot_tell': { sv: 'Kan inte avgöras', en: 'Cannot tell' },
  'reason.unclaimed': {
    sv: 'Skillnaden räcker inte för ett säkert fynd, så många jämförelser som har gjorts.',
    en: 'The difference is not enough for a clear finding, given how many comparisons were made.',
  },
  'verdict.no_clear_change': { sv: 'Ingen säker förändring', en: 'No clear change' },
  'where.short': { sv: 'flest {where}', en: 'most {where}' },
  'src.counted': { sv: '{n, number} {noun}', en: '{n, number} {noun}' },
  'days.except': { sv: 'alla dagar utom {days}', en: 'all days except {days}' },
  'ref.before': { sv: 'tiden före', en: 'the time before' },
  'ref.shortWindow': {
    sv: 'Perioden är kort. Därför är det de senaste {w, number} månaderna som jämförs med samma månader ett år tidigare.',
    en: 'The period is short. The last {w, number} months are therefore compared with the same months a year earlier.',
  },
  'level.unclaimed': {
    sv: 'Nivån är hög, utan någon säker förändring.',
    en: 'The level is high, with no clear change.',
  },
  'new.public': {
    sv: '{What} har tillkommit: {counted} {window}. Det är mer än den vanliga variationen mellan åren.',
    en: '{What}: new. {counted} in {window}. This is more than the usual variation between years.',
  },
  'level.explained': {
    sv: 'Förändringen här förklaras av {other}.',
    en: 'The change here is explained by {other}.',
  },
};

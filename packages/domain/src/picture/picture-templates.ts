// The picture's sentences, Swedish and English, as ICU messages. Parameters: {What}/{what} problem name with and without capital,
// {counted} a count with its noun, {num} (en) s or p for the verb, {areaIn} an area with its preposition.

export const pictureTemplates: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  'head.rise': {
    sv: '{src, select, police {Polisanmälningarna visar} events {Händelserapporterna visar} other {Uppgifterna visar}} en säker ökning för {n, plural, one {ett problem: {top}.} other {{nWord} problem. Störst är ökningen för {top}.}}',
    en: '{src, select, police {Reports to the police show} events {Incident reports show} other {The data show}} a clear rise in {n, plural, one {one problem: {top}.} other {{nWord} problems. The largest rise is in {top}.}}',
  },
  'head.alsoFall': {
    sv: '{m, plural, =0 {} one {En säker minskning: {top}.} other {{mWord} säkra minskningar, störst för {top}.}}',
    en: '{m, plural, =0 {} one {One clear fall: {top}.} other {{mWord} clear falls, the largest in {top}.}}',
  },
  'head.onlyFall': {
    sv: 'Inga säkra ökningar. {m, plural, one {En säker minskning: {top}.} other {{mWord} säkra minskningar, störst för {top}.}}',
    en: 'No clear rises. {m, plural, one {One clear fall: {top}.} other {{mWord} clear falls, the largest in {top}.}}',
  },
  'head.none': {
    sv: 'Inga säkra förändringar. {p, plural, =0 {Inget problem sticker ut.} one {Ett problem återkommer år efter år: {top}.} other {{pWord} problem återkommer år efter år. Störst är {top}.}}',
    en: 'No clear changes. {p, plural, =0 {No problem stands out.} one {One problem recurs year after year: {top}.} other {{pWord} problems recur year after year. The largest is {top}.}}',
  },
  'head.noReference': {
    sv: 'Uppgifterna täcker {months, plural, one {# månad} other {# månader}}. Det räcker inte för att säga om något ökar eller minskar. Bilden visar var och när det händer mest.',
    en: 'The data cover {months, plural, one {# month} other {# months}}. That is not enough to say whether anything is rising or falling. The picture shows where and when most of it happens.',
  },
  'head.allMoved': {
    sv: 'Nästan allt anmäls {dir, select, up {oftare} other {mer sällan}}: {n, number} {noun} mot väntade {e, number}, {pct, number} procent {dir, select, up {fler} other {färre}} (troligen {lo, number}–{hi, number}). Varje problem nedan är mätt mot den gemensamma förändringen.',
    en: 'Almost everything is being reported {dir, select, up {more} other {less}} often: {n, number} {noun} against {e, number} expected, {pct, number}% {dir, select, up {more} other {fewer}} (likely {lo, number}–{hi, number}). Each problem below is measured against this shared change.',
  },
  'head.total': {
    sv: 'Sammanlagt {n, number} {noun} mot väntade {e, number}: inom den vanliga variationen mellan åren.',
    en: '{n, number} {noun} in total against {e, number} expected: within the usual variation between years.',
  },
  'head.checked': {
    sv: 'Vi har prövat {c, number} kombinationer av brott, plats, område och tid för {window}, jämfört med {ref}. Om inget hade förändrats skulle högst ungefär en bild av tjugo visa något säkert fynd.{f, plural, =0 {} one { Det följda problemet har en egen, lika sträng gräns.} other { De följda problemen har en egen, lika sträng gräns.}}',
    en: 'We tested {c, number} combinations of offence, place, area and time for {window}, compared with {ref}. If nothing had changed, at most about one picture in twenty would show any clear finding.{f, plural, =0 {} one { The followed problem has its own limit, equally strict.} other { The followed problems have their own limit, equally strict.}}',
  },
  'head.part': {
    sv: 'Sökt bland {c, number} {c, plural, one {kombination} other {kombinationer}} av {what}: en sökning för sig, med en egen gräns för falska fynd. Ju fler sådana vyer, desto fler fynd som bara är slump.',
    en: 'Searched among {c, number} {c, plural, one {combination} other {combinations}} of {what}: a search by itself, with its own limit for false findings. The more such views, the more findings that are chance alone.',
  },
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
  'noChange.notAsRest': {
    sv: '{What}: {counted} mot väntade {e, number}. Ingen ökning, men problemet har inte minskat som resten (resten: {rest, number} procent färre).',
    en: '{What}: {counted} against {e, number} expected. Not a rise, but it has not fallen as the rest has (the rest: {rest, number}% fewer).',
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
    sv: '{v, select, rise {Dessutom ökar det.} fall {Det minskar, men nivån är fortfarande hög.} no_clear_change {Nivån är hög men oförändrad.} other {Det går inte att avgöra om det ökar eller minskar.}}',
    en: '{v, select, rise {It is also rising.} fall {It is falling, but the level is still high.} no_clear_change {The level is high but unchanged.} other {Whether it is rising or falling cannot be told.}}',
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
    sv: '{s, number} procent av platserna har {t, number} procent av {offence, select, yes {brotten} other {händelserna}}.',
    en: '{s, number}% of places have {t, number}% of {offence, select, yes {offences} other {incidents}}.',
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
  'ci.help': {
    sv: '”Troligen” betyder: om vi gjorde om beräkningen många gånger skulle ungefär 95 intervall av 100 täcka det verkliga värdet.',
    en: '“Likely” means: if we repeated the calculation many times, about 95 intervals in 100 would cover the true value.',
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
  'rate.none': {
    sv: 'Antal per {denomSg} kan inte visas: {denom} saknas för {year}.',
    en: 'The rate per {denomSg} cannot be shown: no {denom} for {year}.',
  },
  'sup.cell': { sv: 'Färre än {k, number}, visas inte', en: 'Fewer than {k, number}, not shown' },
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
  'head.count': { sv: 'Sammanlagt {n, number} {noun} under {window}.', en: '{n, number} {noun} in {window} in total.' },
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
  'where.top': { sv: 'Flest {where}.', en: 'Most {where}.' },
  'where.share': {
    sv: '{n, number} av {N, number} {areaIn} ({share, number} procent).',
    en: '{n, number} of {N, number} {areaIn} ({share, number}%).',
  },
  'where.cells': {
    sv: '{k, plural, one {En ruta} other {# rutor}} om {m, number} meter har {n, number} av {N, number}.',
    en: '{k, plural, one {One cell} other {# cells}} of {m, number} metres {k, plural, one {holds} other {hold}} {n, number} of {N, number}.',
  },
  'when.short': { sv: 'flest {days}{hours}', en: 'most {on, select, yes {on } other {}}{days}{hours}' },
  'hotspot.sure.all': {
    sv: '{What}: anhopning. {k, plural, one {En ruta} other {# rutor}} om {m, number} meter har {n, number} av {N, number}, fler än om {offence, select, yes {brotten} other {händelserna}} vore jämnt spridda.',
    en: '{What}: a hot spot. {k, plural, one {One cell} other {# cells}} of {m, number} metres {k, plural, one {holds} other {hold}} {n, number} of {N, number}, more than if the {offence, select, yes {offences} other {incidents}} were evenly spread.',
  },
  'source.hole.area': {
    sv: 'Från {src} kom {n, plural, =0 {inga {many}} one {bara # {one}} other {bara # {many}}} {areaIn} {when}, mot väntade {e, number}, medan annat låg som vanligt. Det ser ut som ett hål i uppgifterna. {k, plural, one {Månaden är} other {Månaderna är}} inte med i jämförelsen.',
    en: '{n, plural, =0 {No {many}} one {Only # {one}} other {Only # {many}}} {areaIn} came from {src} {when}, against {e, number} expected, while the rest was as usual. It looks like a hole in the data. {k, plural, one {The month is} other {The months are}} left out of the comparison.',
  },
  'reporting.abnormalYear': {
    sv: '{year} är märkt som ett ovanligt år och är inte med i jämförelsen. En förändring i anmälningarna behöver inte vara en förändring i brotten.',
    en: '{year} is marked as an unusual year and is left out of the comparison. A change in reports need not be a change in offences.',
  },
  'level.no_reference': {
    sv: 'Det finns inget tidigare år att jämföra med, så det går inte att säga om det ökar eller minskar.',
    en: 'There is no earlier year to compare with, so whether it is rising or falling cannot be told.',
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
  'method.explained': {
    sv: '{k, plural, one {En kombination} other {# kombinationer}} förklaras av problemen i listan och visas därför inte för sig.',
    en: '{k, plural, one {One combination is} other {# combinations are}} explained by the problems in the list and therefore not shown separately.',
  },
  'unseen.total': {
    sv: 'I en typisk serie med ungefär {n, number} väntade fall hade en ökning {big, select, yes {till mindre än {r, number, ::.0} gånger så många} other {under {p, number} procent}} inte synts.',
    en: 'In a typical series with about {n, number} expected cases, a rise {big, select, yes {to less than {r, number, ::.0} times as many} other {below {p, number}%}} would not have been seen.',
  },
  'place.municipality': { sv: 'hela området', en: 'the whole area' },
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

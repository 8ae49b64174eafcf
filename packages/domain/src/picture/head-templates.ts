// The picture's first sentences: what stands out, and how it was searched. {top} is a problem's name with a small letter.

export const headTemplates: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
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
  'head.tooFew': {
    sv: 'Uppgifterna är för få för att säga om något ökar eller minskar.',
    en: 'The data are too few to say whether anything is rising or falling.',
  },
  'head.noReference': {
    sv: 'Uppgifterna täcker {months, plural, one {# månad} other {# månader}}. Det räcker inte för att säga om något ökar eller minskar. Bilden visar var och när det händer mest.',
    en: 'The data cover {months, plural, one {# month} other {# months}}. That is not enough to say whether anything is rising or falling. The picture shows where and when most of it happens.',
  },
  'head.allMoved': {
    sv: 'Nästan allt anmäls {dir, select, up {oftare} other {mer sällan}}: {n, number} {noun} mot väntade {e, number}, {pct, number} procent {dir, select, up {fler} other {färre}} (troligen {lo, number}–{hi, number}). Varje problem nedan är mätt mot den gemensamma förändringen.{left, select, yes { Sammanlagt var det {all, number}; de andra hände i månader som inte kan jämföras.} other {}}',
    en: 'Almost everything is being reported {dir, select, up {more} other {less}} often: {n, number} {noun} against {e, number} expected, {pct, number}% {dir, select, up {more} other {fewer}} (likely {lo, number}–{hi, number}). Each problem below is measured against this shared change.{left, select, yes { In total there were {all, number}; the others happened in months that cannot be compared.} other {}}',
  },
  'head.total': {
    sv: 'Sammanlagt {left, select, yes {{all, number} {noun}. {n, number} av dem kan jämföras,} other {{n, number} {noun}}} mot väntade {e, number}: {few, select, yes {för få för att säga om det är fler eller färre än vanligt} other {inom den vanliga variationen mellan åren}}.',
    en: '{left, select, yes {{all, number} {noun} in total. {n, number} of them can be compared,} other {{n, number} {noun} in total}} against {e, number} expected: {few, select, yes {too few to say whether there are more or fewer than usual} other {within the usual variation between years}}.',
  },
  'head.checked': {
    sv: 'Vi har prövat {c, number} kombinationer av brott, plats, område och tid för {window}, jämfört med {ref}. Om inget hade förändrats skulle högst ungefär en bild av tjugo visa något säkert fynd.{f, plural, =0 {} one { Det följda problemet har en egen, lika sträng gräns.} other { De följda problemen har en egen, lika sträng gräns.}}',
    en: 'We tested {c, number} combinations of offence, place, area and time for {window}, compared with {ref}. If nothing had changed, at most about one picture in twenty would show any clear finding.{f, plural, =0 {} one { The followed problem has its own limit, equally strict.} other { The followed problems have their own limit, equally strict.}}',
  },
  'head.part': {
    sv: 'Sökt bland {c, number} {c, plural, one {kombination} other {kombinationer}} av {what}: en sökning för sig, med en egen gräns för falska fynd. Ju fler sådana vyer, desto fler fynd som bara är slump.',
    en: 'Searched among {c, number} {c, plural, one {combination} other {combinations}} of {what}: a search by itself, with its own limit for false findings. The more such views, the more findings that are chance alone.',
  },
  'head.count': { sv: 'Sammanlagt {n, number} {noun} under {window}.', en: '{n, number} {noun} in {window} in total.' },
};

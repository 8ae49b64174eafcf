// Sentences of what lies deeper behind a problem: what would change the verdict, what it explains, what comes back, how concentrated it is.

export const depthTemplates: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  'whatIf.without': {
    sv: 'Utan {area}: kvot {ratio} ({lo}–{hi}).',
    en: 'Without {area}: ratio {ratio} ({lo}–{hi}).',
  },
  'whatIf.years.each': {
    sv: 'Vilket år man än jämför med: kvot {least}–{most} ({years}).',
    en: 'Whichever year it is compared with: ratio {least}–{most} ({years}).',
  },
  'whatIf.years.depends': {
    sv: 'Det beror på vilket år man jämför med: {years}.',
    en: 'It depends on which year it is compared with: {years}.',
  },
  'whatIf.reporting': {
    sv: 'Om {pct, number} procent fler av händelserna anmäls än förut räcker det som förklaring. Det syns inte i anmälningarna: fråga dem som anmäler.',
    en: 'If {pct, number}% more of the incidents are reported than before, that is explanation enough. It does not show in the reports: ask those who report.',
  },
  explains: {
    sv: '{Outer}: kvot {ratio} ({lo}–{hi}). Utan det här problemet: {without} ({wLo}–{wHi}), {verdict}.',
    en: '{Outer}: ratio {ratio} ({lo}–{hi}). Without this problem: {without} ({wLo}–{wHi}), {verdict}.',
  },
  'explains.no_clear_change': { sv: 'ingen säker förändring', en: 'no clear change' },
  'explains.cannot_tell': { sv: 'det går inte att avgöra', en: 'it cannot be told' },
  'explains.rise': { sv: 'fortfarande fler än väntat', en: 'still more than expected' },
  'explains.fall': { sv: 'fortfarande färre än väntat', en: 'still fewer than expected' },
};

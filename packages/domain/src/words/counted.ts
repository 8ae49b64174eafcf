// Counts with their noun: "1 anmäld stöld", "4 812 anmälda brott". Reports are not crimes, so the noun always says reported.
import { categories, categoryIndex } from '../category/categories.ts';
import type { Lang } from '../fault.ts';
import { categoryWords } from './category-words.ts';
import { formatNumber } from './numbers.ts';

/** "384 anmälda stölder"; null: all kinds together. Disorder and events are reported, not "anmälda". */
export function counted(category: string | null, count: number, lang: Lang): string {
  const words = category === null ? undefined : categoryWords[category];
  const number = formatNumber(count, lang);
  if (lang === 'en') {
    const noun = words ? (count === 1 ? words.en.one : words.en.countMany) : count === 1 ? 'offence' : 'offences';
    return `${number} reported ${noun}`;
  }
  const offence = category === null || (categories[categoryIndex(category)]?.kind ?? 'offence') === 'offence';
  const noun = words?.sv ?? { countOne: 'brott', countMany: 'brott', gender: 't' as const };
  if (count !== 1) return `${number} ${offence ? 'anmälda' : 'rapporterade'} ${noun.countMany}`;
  const reported = offence ? { n: 'anmäld', t: 'anmält' } : { n: 'rapporterad', t: 'rapporterat' };
  return `1 ${reported[noun.gender]} ${noun.countOne}`;
}

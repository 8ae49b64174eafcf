// A wording as plain texts under their headings, in the order of the document: what two versions are compared by.
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import { planWords } from '../measure/plan-words.ts';
import type { AgreementContent } from '../routes/agreements.ts';
import { agreementWords } from './agreement-words.ts';
import { filledText } from './figure-text.ts';
import { sectionKeys } from './section-keys.ts';

export interface WordingText {
  /** what it is compared by: a heading may change */
  readonly key: string;
  readonly heading: string;
  readonly text: string;
}

export function wordingTexts(content: AgreementContent, lang: Lang): WordingText[] {
  const w = agreementWords[lang];
  const fill = (text: string): string => filledText(text, content.figures, lang);
  const found: WordingText[] = [
    {
      key: 'document',
      heading: w.document,
      text: `${content.title[lang]}\n${longDate(content.starts, lang)}–${longDate(content.ends, lang)}`,
    },
  ];
  sectionKeys.forEach((key, i) => {
    found.push({
      key,
      heading: `${i + 1} ${w.headings[key]}`,
      text: [fill(content.sections[key]?.[lang] ?? ''), ...rowsOf(key)].filter(Boolean).join('\n'),
    });
    if (key === 'problems')
      content.focus.forEach((focus, k) => {
        const goals = focus.goals.map((goal) => `${w.goal}: ${fill(goal.text[lang])}`);
        const hand = focus.byHand ? [w.byHand(focus.byHand)] : [];
        const text = [fill(focus.problem[lang]), ...hand, w.likely, fill(focus.causes[lang]), ...goals].filter(Boolean).join('\n');
        found.push({ key: focus.key, heading: `6.${k + 1} ${focus.title[lang]}`, text });
      });
  });
  const rows = content.plan.map(({ cells }) => cells[lang].map((cell, k) => `${planWords[lang].columns[k]}: ${cell || '–'}`).join('\n'));
  if (rows.length > 0) found.push({ key: 'plan', heading: planWords[lang].title, text: rows.join('\n\n') });
  const sources = content.numbers
    .filter((one) => one.lang === lang)
    .map((one) => w.numberSource(one.sentence.replace(/\.$/, ''), one.reason));
  if (sources.length > 0) found.push({ key: 'numbers', heading: w.numbers, text: sources.join('\n') });
  return found;

  function rowsOf(key: string): string[] {
    if (key === 'parties')
      return content.parties.map((one) => `${one.organisation}, ${lang === 'sv' ? one.functionSv : one.functionEn}, ${w.parts[one.part]}`);
    if (key === 'commitments')
      return content.commitments.map((one, i) => {
        const said = w.commitment(one.organisation, one.what[lang], longDate(one.due, lang), one.role?.[lang] ?? w.nobody);
        return one.byHand ? `7.${i + 1} ${said} ${w.byHand(one.byHand)}` : `7.${i + 1} ${said}`;
      });
    return [];
  }
}

// The picture as a few lines of text, for the terminal.
import { copyMark, type Lang, type Picture } from '@samsyn/domain';

const words = {
  sv: { sure: 'Säkra fynd', watch: 'Att hålla ögonen på', warnings: 'Om uppgifterna', internal: 'Internt underlag – innehåller små tal' },
  en: {
    sure: 'Clear findings',
    watch: 'Worth watching',
    warnings: 'About the data',
    internal: 'Internal material – contains small numbers',
  },
} as const;

/** Headline, the ranked list, warnings and source. */
export function pictureSummary(picture: Picture, lang: Lang): string {
  const said = words[lang];
  const lines = [picture.headline[lang], ...picture.lead.map((line) => line[lang]), ''];
  const list = (heading: string, problems: Picture['problems']) => {
    if (problems.length === 0) return;
    lines.push(heading);
    for (const problem of problems) {
      lines.push(`  ${problem.rank}. ${problem[lang]}`);
      if (problem.detail[lang]) lines.push(`     ${problem.detail[lang]}`);
    }
    lines.push('');
  };
  list(
    said.sure,
    picture.problems.filter((problem) => problem.tier === 'sure'),
  );
  list(
    said.watch,
    picture.problems.filter((problem) => problem.tier !== 'sure'),
  );
  if (picture.warnings.length > 0) {
    lines.push(said.warnings, ...picture.warnings.map((warning) => `  ${warning[lang]}`), '');
  }
  lines.push(picture.source[lang]);
  if (!copyMark(picture)) lines.push(said.internal);
  return `${lines.join('\n')}\n`;
}

// For tests: whether the contents of a PDF name the pages on which the headings stand and lead to them, as short lines, none when they do.
import { pdfElements } from './pdf-elements.ts';

/** The entries and what is wrong with them. */
export async function contentsFaults(bytes: Uint8Array): Promise<{ entries: number; faults: string[] }> {
  const elements = await pdfElements(bytes, ['H1', 'H2', 'H3', 'H4', 'TOCI']);
  const entries = elements.filter(({ role }) => role === 'TOCI');
  const headings = elements.filter(({ role }) => role !== 'TOCI');
  const faults = entries.flatMap(({ text, leadsTo }, i) => {
    const [, title = '', said = ''] = /^(.*\S)\s+(\d+)$/.exec(text) ?? [];
    if (title === '') return [`contents: entry ${i + 1} (${text}) without a page`];
    const stands = headings.filter((heading) => heading.text === title).map(({ page }) => page);
    const at = Number(said);
    return [
      ...(stands.includes(at) ? [] : [`contents: ${title} is said to stand on page ${at} and stands on ${stands.join(', ') || 'none'}`]),
      ...(leadsTo === at ? [] : [`contents: ${title} is said to stand on page ${at} and leads to ${leadsTo}`]),
    ];
  });
  return { entries: entries.length, faults };
}

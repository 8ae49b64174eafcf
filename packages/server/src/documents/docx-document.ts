// What every DOCX of ours is beside its text: language, the typeface inside it, and styles that Word knows as headings.
import type { Lang } from '@samsyn/domain';
import { type IPropertiesOptions, LineRuleType, Paragraph, type ParagraphChild, TabStopType } from 'docx';
import { documentFonts } from './document-fonts.ts';
import { ink, size, textWidth } from './docx-measures.ts';

const face = 'Source Sans 3';
/** The style of what stands above the contents, which is not one of them. */
export const contentsHeading = 'TOCHeading';

/**
 * The typeface goes along (OFL 1.1, 0.4 MB): a computer without it would break lines and pages elsewhere, and look like somebody else's. Pages
 * of headings are left to Word, which asks to be let fill them in as it opens the file: laying them out here as Word would took 2–3 s of
 * the server's processor for a year's report.
 * @param heading1 space above and below a section's heading
 * @param line of the text; the typeface's own when left out
 */
export function docxOptions(lang: Lang, heading1: { readonly before: number; readonly after: number }, line?: number) {
  const [data, bold] = documentFonts();
  if (!data || !bold) throw new Error('the typeface has two faces');
  const heading = (level: number, own: number) => ({
    name: `heading ${level}`,
    run: { size: own, bold: true, color: ink },
    paragraph: { outlineLevel: level - 1, keepNext: true },
  });
  const first = heading(1, size.heading);
  return {
    creator: 'Samsyn',
    lastModifiedBy: 'Samsyn',
    fonts: [{ name: face, data, bold }],
    styles: {
      default: {
        document: {
          ...(line ? { paragraph: { spacing: { line, lineRule: LineRuleType.AUTO } } } : {}),
          run: { font: face, size: size.body, color: ink, language: { value: lang === 'sv' ? 'sv-SE' : 'en-GB' } },
        },
        heading1: { ...first, paragraph: { ...first.paragraph, spacing: heading1 } },
        heading2: heading(2, size.inner),
        heading3: heading(3, size.body),
      },
      paragraphStyles: [
        {
          id: contentsHeading,
          name: 'TOC Heading',
          basedOn: 'Normal',
          next: 'Normal',
          run: { size: size.heading, bold: true, color: ink },
          paragraph: { keepNext: true, spacing: { after: 120 } },
        },
      ],
    },
  } satisfies Partial<IPropertiesOptions>;
}

/** What parts two tables, and stands after one that would be last: a word processor wants a paragraph in both places. */
export const docxParting = (): Paragraph => new Paragraph({ spacing: { line: 120, lineRule: LineRuleType.EXACT } });

/** A line with something at its left end, in its middle and at its right end. */
export function docxLine(
  [left, middle, right]: readonly [ParagraphChild, ParagraphChild, ParagraphChild],
  more: { readonly border?: object } = {},
): Paragraph {
  return new Paragraph({
    ...more,
    tabStops: [
      { type: TabStopType.CENTER, position: textWidth / 2 },
      { type: TabStopType.RIGHT, position: textWidth },
    ],
    children: [left, middle, right],
  });
}

// The sections of an agreement as its list shows them, each problem with a line of its own, and how each stands.
import { type AgreementView, agreementWords, type Lang, type SectionKey, sectionKeys } from '@samsyn/domain';

export type EntryMark = 'ok' | 'warning' | 'hinder' | 'waits';
export interface SectionEntry {
  /** in the address: a section's key, or a problem's */
  readonly at: string;
  readonly number: string;
  readonly heading: string;
  readonly section: SectionKey;
  readonly focus: string | null;
  readonly mark: EntryMark;
}

export function sectionEntries(view: AgreementView, lang: Lang): SectionEntry[] {
  const { content, checks, state } = view;
  const markOf = (section: SectionKey, about: string | null): EntryMark => {
    const open = checks.filter(({ number }) => number === null || number.reason === null);
    const own = open.filter((one) => one.section === section && (about === null || aboutFocus(view, one, about)));
    if (own.some((one) => one.level === 'hinder')) return 'hinder';
    if (own.length > 0) return 'warning';
    return section === 'signatures' && state !== 'signed' && state !== 'ended' ? 'waits' : 'ok';
  };
  return sectionKeys.flatMap((section, i): SectionEntry[] => [
    {
      at: section,
      number: String(i + 1),
      heading: agreementWords[lang].headings[section],
      section,
      focus: null,
      mark: markOf(section, null),
    },
    ...(section === 'problems'
      ? content.focus.map((focus, k) => ({
          at: focus.key,
          number: `6.${k + 1}`,
          heading: focus.title[lang],
          section,
          focus: focus.key,
          mark: markOf(section, focus.key),
        }))
      : []),
  ]);
}

type Check = AgreementView['checks'][number];

/** What a check is about is told by the problem's title, a goal's text or a figure's key. */
export function aboutFocus({ content }: AgreementView, check: Check, key: string): boolean {
  const focus = content.focus.find((one) => one.key === key);
  if (check.number) return check.number.focus === key;
  const about = check.about?.sv;
  if (!focus || about === undefined) return false;
  return about === focus.title.sv || about.startsWith(`${key}.`) || focus.goals.some((goal) => goal.text.sv === about);
}

/** Where in the list a check leads. */
export function entryOfCheck(view: AgreementView, check: Check): string {
  return view.content.focus.find((focus) => aboutFocus(view, check, focus.key))?.key ?? check.section;
}

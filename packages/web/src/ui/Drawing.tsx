// A drawing from the charts package set into the page. They escape every text themselves and write no scripts.
interface Props {
  readonly svg: string;
  readonly className?: string;
  /** the numbers stand beside it: a reader by ear does not need the drawing as well */
  readonly decorative?: boolean;
}

export function Drawing({ svg, className, decorative }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing code, which escapes all text (see escapeXml in charts)
  return <div className={className} aria-hidden={decorative || undefined} dangerouslySetInnerHTML={{ __html: svg }} />;
}

// A drawing from the charts package set into the page. They escape every text themselves and write no scripts.
export function Drawing({ svg, className }: { readonly svg: string; readonly className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing code, which escapes all text (see escapeXml in charts)
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}

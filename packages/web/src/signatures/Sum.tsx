// A checksum, in groups of eight that can be read aloud and broken over lines; copied as one word.
export function Sum({ value }: { readonly value: string }) {
  return (
    <code className="sum">
      {(value.match(/.{1,8}/g) ?? []).map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one checksum never change place
        <span key={i}>{part}</span>
      ))}
    </code>
  );
}

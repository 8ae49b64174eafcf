// A browser in coarse words, for its owner to recognise in a list: nothing finer is kept.

const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** "Firefox, Windows", or as much of it as is known. */
export function agentWords(header: string | undefined): string {
  const text = (header ?? '').slice(0, 400);
  const first = (list: typeof browsers) => list.find(([pattern]) => pattern.test(text))?.[1];
  return [first(browsers), first(systems)].filter((word) => word !== undefined).join(', ');
}

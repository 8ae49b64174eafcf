// The kinds of files that the build turns into addresses, and the words that it parts by language.
/// <reference types="vite/client" />

declare module 'virtual:words/*' {
  const words: Readonly<Record<string, string>>;
  export default words;
}

// A log event as a verb without its doer: "Öppnade 96 rader". {rows} is there where rows were counted.
export interface EventWords {
  readonly sv: string;
  readonly en: string;
}

export const counted = (sv: string, en: string): EventWords => ({
  sv: `${sv} {rows, plural, =0 {rader} one {en rad} other {# rader}}`,
  en: `${en} {rows, plural, =0 {rows} one {one row} other {# rows}}`,
});
export const plain = (sv: string, en: string): EventWords => ({ sv, en });

// What is asked for of a source's content.

export interface WantedContent {
  readonly category: string | null;
  readonly before: string | null;
  readonly limit: number;
  /** months of the table; null = all */
  readonly months: number | null;
  /** why rows or points are opened */
  readonly purpose: string | null;
}

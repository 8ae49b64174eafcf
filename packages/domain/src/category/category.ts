// The category tree: what kind of event. Keys are "group" or "group/leaf"; null key means all.
// Filled from the crime-code table and the maps of other sources; words in words/category-words.ts.

export interface Category {
  readonly key: string;
  /** index of the group in `categories`, or -1 for a group itself */
  readonly parent: number;
  /** offences are counted as crimes; disorder and events are reports that are never added to them */
  readonly kind: 'offence' | 'disorder' | 'event';
  /** sexual and close-relation offences: public only per municipality and year */
  readonly sensitive: boolean;
}

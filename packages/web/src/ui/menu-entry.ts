// What a menu holds.

/** What happens when an entry is chosen, or the address that it leads to, in a page of its own. */
export interface MenuEntry {
  readonly id: string;
  readonly text: string;
  readonly does: (() => void) | { readonly href: string };
}

/** Entries that are ticked, any number of them. */
export interface MenuTicks {
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

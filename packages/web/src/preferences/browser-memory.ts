// What this browser keeps between visits. A private window may refuse: the choice then lasts as long as the page.

/** What was kept, or null. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // lasts as long as the page
  }
}

// The purpose that was written last, offered again: most people take several things out for one errand. Kept in this browser alone.
const key = 'samsyn.purpose';

export function lastPurpose(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function rememberPurpose(purpose: string): void {
  try {
    sessionStorage.setItem(key, purpose);
  } catch {
    // a browser that keeps nothing asks again
  }
}

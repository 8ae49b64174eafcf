// A page that waits for a delivery asks again each second: its opening is one entry of the log a minute, not sixty.
const silent = 60_000;
const remembered = 5000;
const last = new Map<string, number>();

/** Whether this opening is to be an entry. Asked of deliveries that are being worked on; others are an entry each time. */
export function isNewOpening(accountId: string, importId: string, state: string, now: Date): boolean {
  const key = `${accountId} ${importId} ${state}`;
  const before = last.get(key);
  if (before !== undefined && now.getTime() - before < silent) return false;
  if (last.size >= remembered) last.clear();
  last.set(key, now.getTime());
  return true;
}

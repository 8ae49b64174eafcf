/** Keys typed in a field or with a modifier, or while a dialog is open, belong to those and the browser. */
export function ownKey(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const typing = target?.closest('input, textarea, select, [role="menu"]') ?? document.querySelector('dialog[open]');
  return !typing && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
}

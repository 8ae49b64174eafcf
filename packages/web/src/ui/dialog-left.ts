// Tells when a person leaves a dialog: by Escape, or by a press that begins and ends on the page behind it.

/** Answers with what takes the listening away. */
export function dialogLeft(dialog: HTMLDialogElement, leave: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const beside = (event: Event) => {
    if (!(event instanceof MouseEvent)) return false;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const inside = event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
    return !inside;
  };
  let pressed = false;
  const listen = (kind: 'pointerdown' | 'click' | 'cancel' | 'close', hear: (event: Event) => void) =>
    // a field for files says "cancel" too
    dialog.addEventListener(kind, (event) => event.target === dialog && hear(event), { signal });
  listen('pointerdown', (event) => {
    pressed = beside(event);
  });
  listen('click', (event) => {
    if (pressed && beside(event)) leave();
  });
  // the page decides when it is gone
  listen('cancel', (event) => {
    event.preventDefault();
    leave();
  });
  // a second Escape is not ours to refuse
  listen('close', leave);
  return () => listening.abort();
}

// The files in what was let go or pasted: a folder, a text or a link is none.

/** Asked at once: what was let go is forgotten when the event is over. */
export function filesIn(given: DataTransfer): File[] {
  return [...given.items].flatMap((item) => {
    // a folder comes as a file without content, and only its entry tells
    const file = item.webkitGetAsEntry()?.isDirectory ? null : item.getAsFile();
    return file ? [file] : [];
  });
}

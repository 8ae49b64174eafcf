// Keys of the ledger: several names in one text, also when a name holds the sign that parts them.

export const joinKey = (parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll('%', '%25').replaceAll('|', '%7C')).join('|');

export const splitKey = (key: string): string[] => key.split('|').map((part) => part.replaceAll('%7C', '|').replaceAll('%25', '%'));

// Puts a table on the clipboard, and says for a while that it is there.
import { type DecimalSign, pastedSheet } from '@samsyn/domain';
import { useEffect, useState } from 'react';

/** The browser's, rather than the page's: the spreadsheet on the same machine has the same. */
export const ownDecimalSign = (): DecimalSign => (new Intl.NumberFormat(navigator.language).format(0.5).includes(',') ? ',' : '.');

const shownMs = 4000;

export function useCopied(): {
  readonly copied: boolean;
  copy(head: readonly string[], rows: readonly (readonly string[])[]): Promise<void>;
} {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), shownMs);
    return () => clearTimeout(timer);
  }, [copied]);
  return {
    copied,
    copy: async (head, rows) => {
      await navigator.clipboard.writeText(pastedSheet(head, rows, ownDecimalSign()));
      setCopied(true);
    },
  };
}

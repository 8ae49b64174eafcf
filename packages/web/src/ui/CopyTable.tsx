// Copies a table so that it can be pasted into a spreadsheet, where its numbers are numbers.
import type { ChartTable } from '@samsyn/charts';
import { shownCell } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ownDecimalSign, useCopied } from './use-copied.ts';

export function CopyTable({ table }: { readonly table: ChartTable }) {
  const { lang } = useWords();
  const { copied, copy } = useCopied();
  // a browser without a secure connection has no clipboard to write to
  if (!('clipboard' in navigator)) return null;
  const rows = () => table.rows.map((row) => row.map((cell) => shownCell(cell, lang, ownDecimalSign())));
  return <CopyButton copied={copied} onCopy={() => void copy(table.head, rows())} />;
}

/** The button itself, and what is said when it is done. */
export function CopyButton({ copied, onCopy }: { readonly copied: boolean; readonly onCopy: () => void }) {
  const { t } = useWords();
  return (
    <span className="nw">
      <button type="button" className="linkbtn small" onClick={onCopy}>
        {t(copied ? 'problem.copied' : 'problem.copy')}
      </button>
      <span role="status" className="sr">
        {copied ? t('problem.copied') : ''}
      </span>
    </span>
  );
}

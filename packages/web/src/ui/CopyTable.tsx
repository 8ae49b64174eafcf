// Copies a table so that it can be pasted into a sheet.
import type { ChartTable } from '@samsyn/charts';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { sheetCell } from './sheet-cell.ts';

export function CopyTable({ table }: { readonly table: ChartTable }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText([table.head, ...table.rows].map((row) => row.map(sheetCell).join('\t')).join('\n'));
    setCopied(true);
  };
  if (!('clipboard' in navigator)) return null;
  return (
    <button type="button" className="linkbtn small" style={{ color: 'var(--accent)', whiteSpace: 'nowrap' }} onClick={() => void copy()}>
      {t(copied ? 'problem.copied' : 'problem.copy')}
    </button>
  );
}

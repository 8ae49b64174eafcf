// Which sheet and line the headings were found on, with the way to say otherwise.
import type { ImportPreview } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { UnknownColumns } from './mapping-types.ts';
import { ReadingDialog } from './ReadingDialog.tsx';

export function MappingFound({ given, found }: { readonly given: ImportPreview; readonly found: UnknownColumns }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { sheet, otherSheets, headerLine } = found;
  const reading = { ...given.reading, sheet, headerLine, sheets: sheet === null ? [] : [sheet, ...otherSheets] };
  return (
    <p className="help">
      {t('mapping.found', { sheet: sheet ?? 'none', line: headerLine, others: otherSheets.length })}{' '}
      <button type="button" className="linkbtn" onClick={() => setOpen(true)}>
        {t('mapping.otherwise')}
      </button>
      {open ? <ReadingDialog given={{ ...given, reading }} onClose={() => setOpen(false)} /> : null}
    </p>
  );
}

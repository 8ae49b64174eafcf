// A file to look at or hand in: a button in our words, and the name of what was chosen. The browser's own field lies under it, for keys and readers.
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FieldFrame } from './FieldFrame.tsx';

interface Props {
  readonly label: string;
  readonly help?: string;
  /** as the request's body has it */
  readonly name?: string;
  readonly accept: string;
  /** null when the choice was taken back */
  readonly onChosen: (file: File | null) => void;
  /** what is chosen is sent at once: the field is empty again, so that the same file can be chosen twice */
  readonly sentAtOnce?: boolean;
}

export function FileField({ label, help, name, accept, onChosen, sentAtOnce = false }: Props) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <FieldFrame label={label} help={help} name={name}>
      {({ className: _line, ...marks }) => (
        <span className="filefield">
          <input
            {...marks}
            type="file"
            className="sr"
            accept={accept}
            onChange={(event) => {
              const file = event.target.files?.[0] ?? null;
              setChosen(file && !sentAtOnce ? file.name : null);
              onChosen(file);
              if (sentAtOnce) event.target.value = '';
            }}
          />
          <label htmlFor={marks.id} className="btn">
            {t('field.chooseFile')}
          </label>
          <span className="chosen">{chosen ?? t('field.noFile')}</span>
        </span>
      )}
    </FieldFrame>
  );
}

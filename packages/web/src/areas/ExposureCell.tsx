// One figure, written when the field is left or on Enter. An empty field is unknown and hatched; what is no number is marked and changes nothing.
import { numberWritten } from '@samsyn/domain';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onWritten: (value: number | null) => void;
  readonly onPasted: (text: string) => void;
}

export function ExposureCell({ label, value, onWritten, onPasted }: Props) {
  const { t, n, lang } = useWords();
  const said = value === null ? '' : n(value, Number.isInteger(value) ? 0 : 2);
  const [text, setText] = useState(said);
  useEffect(() => setText(said), [said]);
  const read = numberWritten(text, lang);
  const write = () => {
    if (read !== undefined && read !== value) onWritten(read);
    else if (read !== undefined) setText(said);
  };
  return (
    <input
      className={value === null && text === '' ? 'inp cell hole' : 'inp cell'}
      aria-label={value === null ? t('exposures.cellUnknown', { cell: label }) : label}
      aria-invalid={read === undefined}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={write}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text');
        if (!/[\t\n]/.test(pasted.trim())) return;
        event.preventDefault();
        onPasted(pasted);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') write();
        if (event.key === 'Escape') setText(said);
      }}
    />
  );
}

// What is around a field: its label, its help, and what is wrong with what was written.
import { refusedFieldSentence } from '@samsyn/domain';
import { type ReactNode, useContext, useId } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { NamedFaultContext } from './named-fault.ts';

/** What the field itself carries. */
interface FieldMarks {
  readonly id: string;
  readonly name: string | undefined;
  readonly className: 'inp';
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  readonly label: string;
  readonly help?: string | undefined;
  /** as the request's body has it: a fault that names it stands here */
  readonly name?: string | undefined;
  /** said to the ear alone, where what stands beside it says it to the eye */
  readonly hiddenLabel?: boolean;
  readonly children: (marks: FieldMarks) => ReactNode;
}

export function FieldFrame({ label, help, name, hiddenLabel = false, children }: Props) {
  const id = useId();
  const { lang } = useWords();
  const fault = useContext(NamedFaultContext);
  const wrong = fault && fault.field === name ? refusedFieldSentence(label, fault.why, lang) : null;
  const said = [help ? `${id}-help` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id} className={hiddenLabel ? 'sr' : undefined}>
        {label}
      </label>
      {help ? (
        <span className="help" id={`${id}-help`}>
          {help}
        </span>
      ) : null}
      {children({ id, name, className: 'inp', 'aria-describedby': said || undefined, 'aria-invalid': wrong ? true : undefined })}
      {wrong ? (
        <span className="wrong" id={`${id}-wrong`} role="alert">
          {wrong.what} {wrong.do}
        </span>
      ) : null}
    </div>
  );
}

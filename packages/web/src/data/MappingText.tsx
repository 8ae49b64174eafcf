// The same mapping as the file that the command line takes: for what has no field of its own here, and to carry it elsewhere.
import { mappingProposal } from '@samsyn/domain';
import { useId, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { Mapping } from './mapping-types.ts';

interface Props {
  readonly mapping: Mapping;
  readonly broken: boolean;
  readonly onChange: (mapping: Mapping) => void;
  readonly onBroken: (broken: boolean) => void;
}

export function MappingText({ mapping, broken, onChange, onBroken }: Props) {
  const { t } = useWords();
  const id = useId();
  /** what is being written, while it is no mapping */
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? JSON.stringify(mapping, null, 2);
  return (
    <details className="as-text">
      <summary>{t('mapping.asText')}</summary>
      <p className="help" id={`${id}-help`}>
        {t('mapping.help')}
      </p>
      <div className="field">
        <label htmlFor={id}>{t('mapping.label')}</label>
        <textarea
          id={id}
          className="inp"
          aria-describedby={`${id}-help`}
          aria-invalid={broken || undefined}
          spellCheck={false}
          rows={Math.min(32, shown.split('\n').length + 1)}
          value={shown}
          onChange={(event) => {
            const written = parsed(event.target.value);
            setText(event.target.value);
            onBroken(written === null);
            if (written) onChange(written);
          }}
        />
      </div>
      {broken ? (
        <p className="strip fault" role="alert">
          <span>{t('mapping.broken')}</span>
        </p>
      ) : null}
    </details>
  );
}

function parsed(text: string): Mapping | null {
  try {
    const mapping = mappingProposal.safeParse(JSON.parse(text));
    return mapping.success ? mapping.data : null;
  } catch {
    return null;
  }
}

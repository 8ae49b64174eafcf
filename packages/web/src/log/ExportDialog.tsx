// Before anything leaves the screens: what for? The answer goes into the log and onto what is taken out.
import { longestPurpose, shortestPurpose, suggestedPurposes } from '@samsyn/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useFreshly } from '../account/freshly.ts';
import { download } from '../api/download.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextField } from '../ui/TextField.tsx';
import { lastPurpose, rememberPurpose } from './last-purpose.ts';

interface Props {
  /** what is taken out, as it stands in the title: "karantänen" */
  readonly what: string;
  /** the file's address, without purpose and language */
  readonly path: string;
  readonly onClose: () => void;
}

/** Mounted while it is open. */
export function ExportDialog({ what, path, onClose }: Props) {
  const { t, lang } = useWords();
  const { freshly } = useFreshly();
  const [purpose, setPurpose] = useState(lastPurpose);
  const said = purpose.trim();
  const take = useMutation({
    mutationFn: () => {
      const asked = new URLSearchParams({ purpose: said, lang });
      return freshly(() => download(`${path}${path.includes('?') ? '&' : '?'}${asked}`));
    },
    onSuccess: () => {
      rememberPurpose(said);
      onClose();
    },
  });
  return (
    <DialogForm
      title={t('export.title', { what })}
      save={t('export.get')}
      ready={said.length >= shortestPurpose}
      sending={take}
      onSave={() => take.mutate()}
      onClose={onClose}
    >
      <p>{t('export.text')}</p>
      <TextField
        label={t('export.purpose')}
        help={t('export.help')}
        name="purpose"
        value={purpose}
        required
        maxLength={longestPurpose}
        onChange={setPurpose}
      />
      <fieldset className="suggest">
        <legend className="small muted">{t('export.suggestions')}</legend>
        {suggestedPurposes.map((one) => (
          <button key={one.sv} type="button" className="btn" onClick={() => setPurpose(one[lang])}>
            {one[lang]}
          </button>
        ))}
      </fieldset>
    </DialogForm>
  );
}

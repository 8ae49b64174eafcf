// Before anything leaves the screens: what for? The answer goes into the log and onto what is taken out.
import { longestPurpose, shortestPurpose, suggestedPurposes } from '@samsyn/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useFreshly } from '../account/freshly.ts';
import { download } from '../api/download.ts';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';
import { lastPurpose, rememberPurpose } from './last-purpose.ts';
import './log.css';

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
    <AppDialog title={t('export.title', { what })} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          take.mutate();
        }}
      >
        <p>{t('export.text')}</p>
        <TextField
          label={t('export.purpose')}
          help={t('export.help')}
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
        {take.error ? <FaultNote raised={take.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={take.isPending || said.length < shortestPurpose}>
            {t('export.get')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('export.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
